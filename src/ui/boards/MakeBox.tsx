import { useState } from 'react'
import { makeBoxOf } from '#editor/deeds/cards.ts'
import { letterOf } from '#editor/deeds/proposals.ts'
import { boxOfCell } from '#framework/boxOfCell.ts'
import { subjectsOf } from '#framework/cardOf.ts'
import { partsOf } from '#framework/placings.ts'
import type { Card, Cell } from '#model/boards.ts'
import { theoryWith } from '#model/layers.ts'
import { type Programme, statusOfProposal } from '#model/programme.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { RadioGroup } from '../kit/RadioGroup.tsx'
import { Select } from '../kit/Select.tsx'
import { TextField } from '../kit/TextField.tsx'

interface MakeBoxProps {
  readonly card: Card
  readonly cellId: string
  readonly cell: Cell
}

/** Makes the cell a box of a proposal: of the card's own, or of the one that is chosen. */
export function MakeBox({ card, cellId, cell }: MakeBoxProps) {
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  const programme = useEditor((state) => state.programme)
  const layer = useEditor((state) => state.layer)
  const open = openProposals(programme)
  const first = [card.subject, layer].find((id) => open.includes(id)) ?? open[0]
  if (first === undefined) return <p className="board-note">{say('card.boxNeedsProposal')}</p>
  if (isOpen) {
    const { proposals } = programme
    return (
      <MakeBoxForm
        card={card}
        cellId={cellId}
        cell={cell}
        proposals={proposals[card.subject] ? [card.subject] : open}
        first={first}
        onDone={() => setOpen(false)}
      />
    )
  }
  return (
    <Button size="sm" variant="secondary" tone="proposal" icon="flag" onClick={() => setOpen(true)}>
      {say('card.makeBox')}
    </Button>
  )
}

/** Those that can still be drawn in. */
function openProposals(programme: Programme): readonly string[] {
  return subjectsOf(programme).proposals.filter((id) => {
    const proposal = programme.proposals[id]
    return proposal && statusOfProposal(proposal) !== 'adopted'
  })
}

interface MakeBoxFormProps extends MakeBoxProps {
  readonly proposals: readonly string[]
  readonly first: string
  readonly onDone: () => void
}

function MakeBoxForm({ card, cellId, cell, proposals, first, onDone }: MakeBoxFormProps) {
  const { editor } = useDesk()
  const say = useSay()
  const programme = useEditor((state) => state.programme)
  const [proposal, setProposal] = useState(first)
  const [title, setTitle] = useState(cell.text ?? '')
  const [kind, setKind] = useState(boxOfCell(cell, '').kind)
  const theory = theoryWith(programme.theory, programme.proposals[proposal]?.change ?? {})
  const parts = partsOf(programme, proposal)
  const [from, setFrom] = useState(() => lastOf(parts))
  const make = () => {
    const box = { title: title.trim(), kind, ...(from !== '' && { from }) }
    if (makeBoxOf(editor, card.subject, cellId, proposal, box)) onDone()
  }
  return (
    <div className="board-form">
      {proposals.length > 1 && (
        <Select
          label={say('card.boxIn')}
          value={proposal}
          options={proposals.map((id) => ({
            value: id,
            label: say('shell.proposalNamed', {
              letter: letterOf(programme, id),
              title: programme.proposals[id]?.title ?? '',
            }),
          }))}
          onChange={(id) => {
            setProposal(id)
            setFrom(lastOf(partsOf(programme, id)))
          }}
        />
      )}
      <TextField
        label={say('card.boxTitle')}
        value={title}
        counter={40}
        autoFocus
        onChange={setTitle}
      />
      <RadioGroup
        legend={say('card.boxKind')}
        value={kind}
        choices={(['user_effect', 'societal_effect'] as const).map((value) => ({
          value,
          label: say(`kind.${value}`),
        }))}
        onChange={setKind}
      />
      <Select
        label={say('card.boxFrom')}
        value={from}
        options={[
          { value: '', label: say('card.boxFromNone') },
          ...parts.map((id) => ({ value: id, label: theory.factors[id]?.title ?? '' })),
        ]}
        onChange={setFrom}
      />
      <div className="board-form__deeds">
        <Button size="sm" tone="proposal" disabled={title.trim() === ''} onClick={make}>
          {say('card.makeBox')}
        </Button>
        <Button size="sm" variant="tertiary" tone="neutral" onClick={onDone}>
          {say('app.cancel')}
        </Button>
      </div>
    </div>
  )
}

/** The part that was drawn last is most likely what leads to the effect. */
function lastOf(parts: readonly string[]): string {
  return parts.at(-1) ?? ''
}
