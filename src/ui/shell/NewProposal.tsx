import { useState } from 'react'
import { propose } from '#editor/deeds/proposals.ts'
import { useDesk, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { TextField } from '../kit/TextField.tsx'
import { onEnter } from '../onEnter.ts'

/** Asks what a new proposal is, and shows its empty layer. */
export function NewProposal({ onClose }: { readonly onClose: () => void }) {
  const { editor, view } = useDesk()
  const say = useSay()
  const [title, setTitle] = useState('')
  const [isMissing, setMissing] = useState(false)
  const add = () => {
    if (title.trim() === '') return setMissing(true)
    propose(editor, title.trim())
    onClose()
    view.camera?.focus()
  }
  return (
    <Dialog
      open
      size="sm"
      title={say('shell.newProposal')}
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            {say('app.cancel')}
          </Button>
          <Button tone="proposal" onClick={add}>
            {say('shell.addProposal')}
          </Button>
        </>
      }
    >
      <TextField
        label={say('shell.proposalTitle')}
        value={title}
        autoFocus
        error={isMissing ? say('shell.proposalTitleMissing') : undefined}
        onChange={(text) => {
          setTitle(text)
          setMissing(false)
        }}
        onKeyDown={onEnter(add)}
      />
    </Dialog>
  )
}
