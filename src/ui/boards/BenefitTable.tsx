import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import { removeRow, takeProposed } from '#editor/deeds/cards.ts'
import type { ProposedCell } from '#framework/proposedCells.ts'
import type { Card } from '#model/boards.ts'
import { type ResultLevel, resultLevels, type Theory } from '#model/theory.ts'
import { useDesk, useSay } from '../desk.ts'
import { Icon } from '../kit/Icon.tsx'
import { CellFace } from './CellFace.tsx'
import type { CardRow } from './cardRows.ts'
import { nextSpot, type Spot } from './spots.ts'
import { useFramework } from './useFramework.ts'

/** What is open beside the table: a cell, or a place where one is to be written. */
export interface OpenCell {
  readonly actor: string
  readonly level: ResultLevel
  readonly cell: string | undefined
}

interface BenefitTableProps {
  readonly card: Card
  readonly rows: readonly CardRow[]
  readonly theory: Theory
  readonly open: OpenCell | undefined
  readonly onOpen: (open: OpenCell) => void
}

/**
 * Actors by result levels. A plain table, so that a screen reader reads it as one; its buttons are one
 * stop for Tab, and arrows walk between them.
 */
export function BenefitTable({ card, rows, theory, open, onOpen }: BenefitTableProps) {
  const say = useSay()
  const { term } = useFramework()
  const hint = useId()
  const walk = useWalk(rows)
  return (
    <>
      <p id={hint} className="ds-sr-only">
        {say('card.tableHint')}
      </p>
      <table
        ref={walk.table}
        className="card-table"
        aria-describedby={hint}
        onKeyDown={walk.onKeyDown}
        onFocus={walk.onFocus}
      >
        <caption className="ds-sr-only">{say('card.table')}</caption>
        <colgroup>
          <col className="card-table__actors" />
          <col span={4} />
        </colgroup>
        <thead>
          <tr>
            <td />
            <th scope="colgroup" colSpan={3} className="card-table__group">
              {term('results.public')}
            </th>
            <th scope="colgroup" className="card-table__group" data-civic="">
              {term('results.civic')}
            </th>
          </tr>
          <tr>
            <td />
            {resultLevels.map((level) => (
              <th key={level} scope="col" data-civic={level === 'civic' || undefined}>
                {term(`level.${level}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id}>
              <th scope="row">
                {row.actor.title}
                {!row.actor.inCollaboration && (
                  <span className="card-table__outside">{say('card.outside')}</span>
                )}
              </th>
              {row.fields.map((field, column) => (
                <Field
                  key={field.level}
                  card={card}
                  row={row}
                  column={column}
                  theory={theory}
                  open={open}
                  onOpen={onOpen}
                  stop={walk.stopIn(index, column)}
                  at={`${index}:${column}`}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

interface FieldProps extends Omit<BenefitTableProps, 'rows'> {
  readonly row: CardRow
  readonly column: number
  /** Which of its buttons Tab comes to, if one of them. */
  readonly stop: number | undefined
  readonly at: string
}

function Field({ card, row, column, theory, open, onOpen, stop, at }: FieldProps) {
  const { editor } = useDesk()
  const say = useSay()
  const { term } = useFramework()
  const field = row.fields[column]
  if (!field) return null
  const { level } = field
  const where = { actor: row.actor.title, level: term(`level.${level}`) }
  const isOpen = (cell?: string) =>
    open?.actor === row.id && open.level === level && open.cell === cell
  const take = (proposed: ProposedCell) => {
    const cell = takeProposed(editor, card.subject, proposed)
    if (cell) onOpen({ actor: row.id, level, cell })
  }
  return (
    <td data-civic={level === 'civic' || undefined}>
      <div className="card-field">
        {field.cells.map((id, index) => {
          const cell = card.cells?.[id]
          if (!cell) return null
          return (
            <button
              key={id}
              type="button"
              className="card-cell"
              data-spot={`${at}:${index}`}
              data-cell={id}
              data-open={isOpen(id) || undefined}
              tabIndex={stop === index ? 0 : -1}
              onClick={() => onOpen({ actor: row.id, level, cell: id })}
              onKeyDown={(event) => {
                if (event.key !== 'Delete') return
                event.preventDefault()
                removeRow(editor, card.subject, 'cells', id)
              }}
            >
              <CellFace cell={cell} theory={theory} />
            </button>
          )
        })}
        {field.proposed.map((proposed, nth) => {
          const index = field.cells.length + nth
          return (
            <button
              key={proposed.factor}
              type="button"
              className="card-cell"
              data-proposed=""
              data-spot={`${at}:${index}`}
              tabIndex={stop === index ? 0 : -1}
              onClick={() => take(proposed)}
            >
              <span className="ds-sr-only">{say('card.proposed')} </span>
              <CellFace
                cell={{ effect: proposed.effect, factors: { [proposed.factor]: true } }}
                theory={theory}
              />
              <span className="card-cell__take" aria-hidden="true">
                {say('card.take')}
              </span>
            </button>
          )
        })}
        <button
          type="button"
          className="card-add"
          data-spot={`${at}:${field.cells.length + field.proposed.length}`}
          data-open={isOpen() || undefined}
          tabIndex={stop === field.cells.length + field.proposed.length ? 0 : -1}
          aria-label={say('card.addCell', where)}
          onClick={() => onOpen({ actor: row.id, level, cell: undefined })}
        >
          <Icon name="add" />
        </button>
      </div>
    </td>
  )
}

/** Walks the table's buttons with arrows, with one of them in the order of Tab. */
function useWalk(rows: readonly CardRow[]) {
  const table = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState<Spot>({ row: 0, column: 0, index: 0 })
  const counts = rows.map(({ fields }) =>
    fields.map(({ cells, proposed }) => cells.length + proposed.length + 1),
  )
  const row = Math.min(at.row, rows.length - 1)
  const count = counts[row]?.[at.column] ?? 1
  const stop: Spot = { ...at, row, index: Math.min(at.index, count - 1) }
  return {
    table,
    stopIn: (ofRow: number, column: number) =>
      ofRow === stop.row && column === stop.column ? stop.index : undefined,
    onKeyDown: (event: KeyboardEvent) => {
      const from = spotOf(event.target)
      if (!from || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      const next = nextSpot(counts, from, event.key)
      if (!next) return
      event.preventDefault()
      const name = `${next.row}:${next.column}:${next.index}`
      table.current?.querySelector<HTMLElement>(`[data-spot="${name}"]`)?.focus()
    },
    onFocus: (event: FocusEvent) => {
      const spot = spotOf(event.target)
      if (spot) setAt(spot)
    },
  }
}

function spotOf(target: EventTarget): Spot | undefined {
  const name = target instanceof HTMLElement ? target.dataset['spot'] : undefined
  const [row, column, index] = (name ?? '').split(':').map(Number)
  if (row === undefined || column === undefined || index === undefined) return undefined
  return { row, column, index }
}
