import { setProposal } from '#editor/deeds/fields.ts'
import { letterOf } from '#editor/deeds/proposals.ts'
import type { Proposal } from '#model/programme.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { TextArea } from '../kit/TextArea.tsx'
import { TextField } from '../kit/TextField.tsx'
import { useTextEdit } from '../useTextEdit.ts'

type TextName = 'title' | 'letter' | 'summary' | 'need' | 'source'

/** The shown proposal's own fields. */
export function ProposalDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const id = useEditor(({ layer }) => layer)
  const programme = useEditor((state) => state.programme)
  const proposal = programme.proposals[id]
  if (!proposal) return null
  return (
    <Dialog
      open
      title={say('shell.proposalDialog')}
      onClose={onClose}
      footer={<Button onClick={onClose}>{say('app.done')}</Button>}
    >
      <div className="form">
        <ProposalText id={id} proposal={proposal} name="title" />
        <ProposalText
          id={id}
          proposal={{ ...proposal, letter: letterOf(programme, id) }}
          name="letter"
        />
        <ProposalText id={id} proposal={proposal} name="summary" />
        <ProposalText id={id} proposal={proposal} name="need" />
        <ProposalText id={id} proposal={proposal} name="source" />
      </div>
    </Dialog>
  )
}

const labels = {
  title: 'shell.proposalTitle',
  letter: 'shell.proposalLetter',
  summary: 'shell.proposalSummary',
  need: 'shell.proposalNeed',
  source: 'shell.proposalSource',
} as const

interface ProposalTextProps {
  readonly id: string
  readonly proposal: Proposal
  readonly name: TextName
}

function ProposalText({ id, proposal, name }: ProposalTextProps) {
  const { editor } = useDesk()
  const say = useSay()
  const value = proposal[name] ?? ''
  const edit = useTextEdit(value, (text, step) => {
    if (text.trim() === '' && name === 'title') return
    setProposal(editor, id, { [name]: text === '' ? undefined : text }, step)
  })
  const field = { label: say(labels[name]), value, ...edit }
  const isShort = name === 'title' || name === 'letter'
  return isShort ? <TextField {...field} /> : <TextArea {...field} />
}
