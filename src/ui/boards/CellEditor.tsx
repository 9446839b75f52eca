import { useRef } from 'react'
import { addRow, removeRow, setRow, tieCell } from '#editor/deeds/cards.ts'
import { type Card, type Cell, cellEffects, pricings } from '#model/boards.ts'
import type { FieldValues } from '#model/edits.ts'
import { base } from '#model/layers.ts'
import { evidenceGrades, type Theory, timings } from '#model/theory.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Heading } from '../kit/Heading.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { RadioGroup } from '../kit/RadioGroup.tsx'
import { Select } from '../kit/Select.tsx'
import type { OpenCell } from './BenefitTable.tsx'
import { BoardText } from './BoardText.tsx'
import { BoxTies } from './BoxTies.tsx'
import { EffectSign } from './CellFace.tsx'
import { MakeBox } from './MakeBox.tsx'
import { showOnDrawing } from './showOnDrawing.ts'
import { useFramework } from './useFramework.ts'

interface CellEditorProps {
  readonly card: Card
  readonly theory: Theory
  readonly open: OpenCell
  /** The cell has come into being, or another is to be shown. */
  readonly onOpen: (open: OpenCell) => void
  readonly onClose: () => void
}

/** All that a cell can say. A cell that is not there yet comes with the first answer. */
export function CellEditor({ card, theory, open, onOpen, onClose }: CellEditorProps) {
  const { editor } = useDesk()
  const say = useSay()
  const { term } = useFramework()
  const cell = card.cells?.[open.cell ?? '']
  const layer = useEditor(({ programme }) =>
    programme.proposals[card.subject] ? card.subject : base,
  )
  const born = useRef<string>(undefined)
  const set = (values: FieldValues<Cell>, edit?: string) => {
    const id = open.cell ?? born.current
    if (id !== undefined) return setRow(editor, card.subject, 'cells', id, values, edit)
    const { actor, level } = open
    const first = { actor, level, effect: 'unknown', ...values } as Cell
    const made = addRow(editor, card.subject, 'cells', first)
    born.current = made
    if (made) onOpen({ ...open, cell: made })
  }
  const notChosen = { value: '', label: say('inspector.notChosen') } as const
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the editor from any of its fields.
    <div
      className="board-panel"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onClose()
      }}
    >
      <header className="board-panel__head">
        <div>
          <Heading level={3} size="xs">
            {theory.actors[open.actor]?.title}
          </Heading>
          <p className="board-panel__under">{term(`level.${open.level}`)}</p>
        </div>
        <IconButton name={say('card.closeCell')} icon="close" size="sm" onClick={onClose} />
      </header>
      <div className="board-panel__body">
        <RadioGroup
          legend={say('card.effect')}
          value={cell?.effect}
          choices={cellEffects.map((effect) => ({
            value: effect,
            label: (
              <span className="card-choice">
                <EffectSign effect={effect} />
                {term(`effect.${effect}`)}
              </span>
            ),
          }))}
          onChange={(effect) => set({ effect })}
        />
        <BoardText
          label={say('card.cellText')}
          rows={2}
          value={cell?.text}
          onText={(text, edit) => {
            if (cell || text !== undefined) set({ text }, edit)
          }}
        />
        <Select
          label={say('card.pricing')}
          value={cell?.pricing ?? ''}
          options={[
            notChosen,
            ...pricings.map((value) => ({ value, label: term(`pricing.${value}`) })),
          ]}
          onChange={(value) => set({ pricing: value === '' ? undefined : value })}
        />
        <Select
          label={say('card.evidence')}
          value={cell?.evidence ?? ''}
          options={[
            notChosen,
            ...evidenceGrades.map((value) => ({ value, label: say(`evidence.${value}`) })),
          ]}
          onChange={(value) => set({ evidence: value === '' ? undefined : value })}
        />
        <Select
          label={say('card.timing')}
          value={cell?.timing ?? ''}
          options={[
            notChosen,
            ...timings.map((value) => ({ value, label: say(`timing.${value}`) })),
          ]}
          onChange={(value) => set({ timing: value === '' ? undefined : value })}
        />
        {cell && open.cell && (
          <>
            <BoxTies
              theory={theory}
              tied={cell.factors ?? {}}
              onShow={(factor) => showOnDrawing(editor, layer, factor)}
              onTie={(factor, isTied) =>
                tieCell(editor, card.subject, open.cell ?? '', factor, isTied)
              }
            />
            <MakeBox key={open.cell} card={card} cellId={open.cell} cell={cell} />
            <div className="board-panel__deeds">
              <Button size="sm" onClick={onClose}>
                {say('app.done')}
              </Button>
              <Button
                size="sm"
                variant="tertiary"
                tone="danger"
                icon="trash"
                onClick={() => {
                  removeRow(editor, card.subject, 'cells', open.cell ?? '')
                  onClose()
                }}
              >
                {say('card.removeCell')}
              </Button>
            </div>
          </>
        )}
      </div>
    </div>
  )
}
