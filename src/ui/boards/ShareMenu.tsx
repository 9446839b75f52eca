import type { ReactElement } from 'react'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import type { Programme } from '#model/programme.ts'
import { redacted } from '#model/redacted.ts'
import { restrictedInProgramme } from '#model/restricted.ts'
import { useDesk, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Menu } from '../kit/Menu.tsx'
import { askRestricted } from '../restricted/askRestricted.ts'
import { PicturePaper } from './PicturePaper.tsx'

/** The board as it leaves the app, made of a programme: that of the editor, or with less said in it. */
interface ShareMenuProps {
  /** The first part of the picture's file name. */
  readonly name: (programme: Programme) => string
  readonly text: (programme: Programme) => string
  /** The board as it stands on paper. */
  readonly paper: (programme: Programme) => ReactElement
}

/** Takes the board out of the app: as text, or as a picture. Asks about what is exempt from public access. */
export function ShareMenu({ name, text, paper }: ShareMenuProps) {
  const { editor, view } = useDesk()
  const say = useSay()
  const [taking, setTaking] = useState<{
    readonly as: 'download' | 'copy'
    readonly programme: Programme
  }>()
  /** The programme as it may leave; undefined if it is not to leave at all. */
  const shared = async (): Promise<Programme | undefined> => {
    const { programme } = editor.store.getState()
    const leaveOut = await askRestricted(view, restrictedInProgramme(programme), 'text')
    if (leaveOut === undefined) return undefined
    return leaveOut ? redacted(programme, say('marks.restricted.words')) : programme
  }
  const take = async (as: 'download' | 'copy') => {
    const programme = await shared()
    if (programme) setTaking({ as, programme })
  }
  const copyText = async () => {
    const programme = await shared()
    if (!programme) return
    try {
      await navigator.clipboard.writeText(text(programme))
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
          { label: say('boards.downloadPicture'), icon: 'image', run: () => void take('download') },
          { label: say('boards.copyPicture'), icon: 'duplicate', run: () => void take('copy') },
        ]}
      />
      {taking &&
        createPortal(
          <PicturePaper
            name={name(taking.programme)}
            as={taking.as}
            onTaken={(message) => {
              setTaking(undefined)
              editor.say(message)
            }}
          >
            {paper(taking.programme)}
          </PicturePaper>,
          document.body,
        )}
    </>
  )
}
