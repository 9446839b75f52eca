import { boxOfCell, rolesOfCell } from '#framework/boxOfCell.ts'
import { cardOf, newCardId } from '#framework/cardOf.ts'
import type { ProposedCell } from '#framework/proposedCells.ts'
import type { Card, Cell, Dependency, Lever, Tension } from '#model/boards.ts'
import {
  addFactor,
  addLink,
  addRole,
  type FieldValues,
  setFields,
  withValues,
} from '#model/edits.ts'
import { newId } from '#model/ids.ts'
import { base, editSheet } from '#model/layers.ts'
import type { Programme } from '#model/programme.ts'
import type { FactorKind, IdSet, ResultLevel, Sphere } from '#model/theory.ts'
import type { Message } from '#text/say.ts'
import type { Editor } from '../editor.ts'
import { told } from './factors.ts'

/** The fields of a card that are texts of its own. */
export type CardTexts = Omit<
  Card,
  'subject' | 'cells' | 'dependencies' | 'levers' | 'tensions' | 'positions'
>

/** The lists of a card, and what stands in them. */
export interface CardRows {
  readonly cells: Cell
  readonly dependencies: Dependency
  readonly levers: Lever
  readonly tensions: Tension
}
export type CardTable = keyof CardRows

const added: Readonly<Record<CardTable, Message>> = {
  cells: { key: 'deed.addCell' },
  dependencies: { key: 'deed.addDependency' },
  levers: { key: 'deed.addLever' },
  tensions: { key: 'deed.addTension' },
}

/** Writes on the card of a subject, which comes into being with the first word. */
export function setCard(
  editor: Editor,
  subject: string,
  values: FieldValues<CardTexts>,
  edit?: string,
): void {
  commitCard(
    editor,
    { key: 'deed.setCard' },
    subject,
    (card) => withValues<Card>(card, values),
    edit,
  )
}

/** Puts a row in a list of the card, and gives its id. */
export function addRow<T extends CardTable>(
  editor: Editor,
  subject: string,
  table: T,
  row: CardRows[T],
): string | undefined {
  const id = newId(table.charAt(0))
  const isDone = commitCard(editor, added[table], subject, (card) => withRow(card, table, id, row))
  return isDone ? id : undefined
}

export function setRow<T extends CardTable>(
  editor: Editor,
  subject: string,
  table: T,
  id: string,
  values: FieldValues<CardRows[T]>,
  edit?: string,
): void {
  const change = (card: Card): Card => {
    const row = card[table]?.[id] as CardRows[T] | undefined
    return row ? withRow(card, table, id, withValues(row, values)) : card
  }
  commitCard(editor, { key: 'deed.setCard' }, subject, change, edit)
}

export function removeRow(editor: Editor, subject: string, table: CardTable, id: string): void {
  commitCard(editor, { key: 'deed.removeFromCard' }, subject, (card) => {
    if (!card[table]?.[id]) return card
    const rows: Record<string, unknown> = { ...card[table] }
    delete rows[id]
    return { ...card, [table]: rows }
  })
}

/** Takes in a cell that a box proposes, and gives its id. */
export function takeProposed(
  editor: Editor,
  subject: string,
  { actor, level, effect, factor }: ProposedCell,
): string | undefined {
  return addRow(editor, subject, 'cells', { actor, level, effect, factors: { [factor]: true } })
}

/** Ties a cell to a box, or unties it. */
export function tieCell(
  editor: Editor,
  subject: string,
  cell: string,
  factor: string,
  isTied: boolean,
): void {
  commitCard(editor, { key: 'deed.setCard' }, subject, (card) => {
    const row = card.cells?.[cell]
    return row ? withRow(card, 'cells', cell, withFactor(row, factor, isTied)) : card
  })
}

export interface NewBox {
  readonly title: string
  readonly kind: FactorKind
  /** A box that leads to it. */
  readonly from?: string
}

/**
 * Makes a box of a proposal out of a cell, in one step: with the cell's level, with its actor in the
 * role that the cell says, linked from a box if one is named, and tied to the cell. Gives its id.
 */
export function makeBoxOf(
  editor: Editor,
  subject: string,
  cellId: string,
  proposal: string,
  { title, kind, from }: NewBox,
): string | undefined {
  const id = newId('f')
  const answer = editor.commit({ key: 'deed.cellToBox' }, (programme) => {
    const cell = cardIn(programme, subject)?.cells?.[cellId]
    if (!cell || !programme.proposals[proposal]) return programme
    const drawn = editSheet(programme, proposal, (sheet) => {
      const withBox = addFactor(sheet, id, { ...boxOfCell(cell, title), kind }, {})
      const linked = from ? addLink(withBox, newId('l'), { from, to: id }) : withBox
      return rolesOfCell(cell).reduce(
        (next, role) => addRole(next, newId('r'), { actor: cell.actor, role, on: id }),
        linked,
      )
    })
    return withCard(drawn, subject, (card) =>
      withRow(card, 'cells', cellId, withFactor(cell, id, true)),
    )
  })
  return told(editor, answer) ? id : undefined
}

/**
 * Puts an actor where a person wants it within its field of the vectors, 0 to 1 from the top left;
 * undefined lets it find its own place again.
 */
export function placeOnMap(
  editor: Editor,
  subject: string,
  actor: string,
  level: ResultLevel,
  at: { readonly x: number; readonly y: number } | undefined,
  edit?: string,
): void {
  const place = (card: Card): Card => {
    const positions: Record<string, { readonly x: number; readonly y: number }> = {
      ...card.positions,
    }
    if (at) positions[`${actor}.${level}`] = at
    else delete positions[`${actor}.${level}`]
    return { ...card, positions }
  }
  commitCard(editor, { key: 'deed.placeOnMap' }, subject, place, edit)
}

/**
 * Says where an actor stands between state authority and collective power. That is no part of any
 * proposal: an actor of the base is changed in the base.
 */
export function setSphere(
  editor: Editor,
  proposal: string,
  actor: string,
  sphere: Sphere | undefined,
): void {
  const answer = editor.commit({ key: 'deed.setSphere' }, (programme) => {
    const layer = programme.theory.actors[actor] ? base : proposal
    return editSheet(programme, layer, (sheet) => setFields(sheet, 'actors', actor, { sphere }))
  })
  told(editor, answer)
}

/** Names a new actor, in the proposal that the card is of or else in the base, and gives its id. */
export function nameActorFor(editor: Editor, subject: string, title: string): string | undefined {
  const id = newId('c')
  const answer = editor.commit({ key: 'deed.addActor' }, (programme) => {
    const layer = programme.proposals[subject] ? subject : base
    return editSheet(programme, layer, (sheet) => ({
      ...sheet,
      theory: { ...sheet.theory, actors: { ...sheet.theory.actors, [id]: { title } } },
    }))
  })
  return told(editor, answer) ? id : undefined
}

function commitCard(
  editor: Editor,
  label: Message,
  subject: string,
  edit: (card: Card) => Card,
  step?: string,
): boolean {
  const answer = editor.commit(
    label,
    (programme) => withCard(programme, subject, edit),
    step === undefined ? {} : { edit: step },
  )
  return told(editor, answer)
}

function withCard(programme: Programme, subject: string, edit: (card: Card) => Card): Programme {
  const card = cardIn(programme, subject) ?? { subject }
  const next = edit(card)
  if (next === card) return programme
  const id = cardOf(programme, subject) ?? newCardId(subject)
  return { ...programme, cards: { ...programme.cards, [id]: next } }
}

function cardIn(programme: Programme, subject: string): Card | undefined {
  return programme.cards?.[cardOf(programme, subject) ?? '']
}

function withRow<T extends CardTable>(card: Card, table: T, id: string, row: CardRows[T]): Card {
  if (card[table]?.[id] === row) return card
  return { ...card, [table]: { ...card[table], [id]: row } }
}

function withFactor(cell: Cell, factor: string, isTied: boolean): Cell {
  const factors: Record<string, true> = { ...cell.factors }
  if (isTied) factors[factor] = true
  else delete factors[factor]
  return { ...cell, factors: factors as IdSet }
}
