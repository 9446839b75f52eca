import { statusOfProposal } from '#model/programme.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import type { DialogName } from '../view.ts'
import './decide.css'

type Deed = Extract<DialogName, 'adopt' | 'reject' | 'park' | 'reopen'>

const possible = {
  open: ['adopt', 'reject', 'park'],
  parked: ['reopen', 'reject'],
  rejected: ['reopen'],
  adopted: [],
  elsewhere: [],
} as const satisfies Readonly<Record<string, readonly Deed[]>>

/** What can be decided about the shown proposal as it stands. */
export function DecideButtons() {
  const say = useSay()
  const { view } = useDesk()
  const status = useEditor(({ programme, layer }) => {
    const proposal = programme.proposals[layer]
    return proposal && statusOfProposal(proposal)
  })
  const deeds: readonly Deed[] = status ? possible[status] : []
  if (deeds.length === 0) return null
  return (
    <div className="decide-buttons">
      {deeds.map((deed) => (
        <Button
          key={deed}
          variant="secondary"
          tone={deed === 'adopt' ? 'accent' : 'neutral'}
          size="sm"
          onClick={() => view.store.setState({ dialog: deed })}
        >
          {say(`impact.command.${deed}`)}
        </Button>
      ))}
    </div>
  )
}
