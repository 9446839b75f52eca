import type { ReactElement } from 'react'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { useDesk, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Menu } from '../kit/Menu.tsx'
import { PicturePaper } from './PicturePaper.tsx'

interface ShareMenuProps {
  /** The first part of the picture's file name. */
  readonly name: string
  readonly text: () => string
  /** The board as it stands on paper. */
  readonly paper: () => ReactElement
}

/** Takes the board out of the app: as text, or as a picture. */
export function ShareMenu({ name, text, paper }: ShareMenuProps) {
  const { editor } = useDesk()
  const say = useSay()
  const [taking, setTaking] = useState<'download' | 'copy'>()
  const copyText = async () => {
    try {
      await navigator.clipboard.writeText(text())
      editor.say({ key: 'boards.textCopied' })
    } catch {
      editor.say({ key: 'boards.notCopied' })
    }
  }
  return (
    <>
      <Menu
        name={say('boards.share')}
        align="end"
        trigger={(props) => (
          <Button
            {...props}
            size="sm"
            variant="secondary"
            tone="neutral"
            iconAfter="chevronDown"
            disabled={taking !== undefined}
          >
            {taking ? say('boards.takingPicture') : say('boards.share')}
          </Button>
        )}
        entries={[
          { label: say('boards.copyText'), icon: 'copy', run: () => void copyText() },
          { label: say('boards.downloadPicture'), icon: 'image', run: () => setTaking('download') },
          { label: say('boards.copyPicture'), icon: 'duplicate', run: () => setTaking('copy') },
        ]}
      />
      {taking &&
        createPortal(
          <PicturePaper
            name={name}
            as={taking}
            onTaken={(message) => {
              setTaking(undefined)
              editor.say(message)
            }}
          >
            {paper()}
          </PicturePaper>,
          document.body,
        )}
    </>
  )
}
