import { useState } from 'react'
import { useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { TextField } from '../kit/TextField.tsx'
import { onEnter } from '../onEnter.ts'

interface RenameProps {
  readonly title: string
  readonly onRename: (title: string) => void
  readonly onClose: () => void
}

/** Asks for a programme's new name. */
export function Rename({ title, onRename, onClose }: RenameProps) {
  const say = useSay()
  const [text, setText] = useState(title)
  const name = text.trim()
  const keep = () => {
    if (name === '' || name === title) onClose()
    else onRename(name)
  }
  return (
    <Dialog
      open
      size="sm"
      title={say('home.renameTitle')}
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            {say('home.cancel')}
          </Button>
          <Button onClick={keep}>{say('home.keep')}</Button>
        </>
      }
    >
      <TextField
        label={say('home.name')}
        value={text}
        autoFocus
        onChange={setText}
        onKeyDown={onEnter(keep)}
      />
    </Dialog>
  )
}
