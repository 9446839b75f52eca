import type { Domain, Experiment, Move } from '#model/boards.ts'
import { addFactor, type FieldValues, setFields, withValues } from '#model/edits.ts'
import { newId } from '#model/ids.ts'
import { editSheet } from '#model/layers.ts'
import type { Programme } from '#model/programme.ts'
import type { Table } from '#model/theory.ts'
import type { Editor } from '../editor.ts'
import { told } from './factors.ts'
import { instantAfter } from './instantAfter.ts'

/** What is said of a placing; it counts with a reason and a name. */
export type Placed = Omit<Move, 'factor' | 'domain' | 'date'>

/**
 * Places a part of a proposal in a domain: the box says so from now on, and the history has a move
 * with the time, in one step. Gives the id of the move.
 */
export function placePart(
  editor: Editor,
  proposal: string,
  factor: string,
  domain: Domain,
  said: Placed = {},
  edit?: string,
): string | undefined {
  const id = newId('m')
  const answer = editor.commit(
    { key: 'deed.placePart' },
    (programme) => {
      if (!programme.proposals[proposal]) return programme
      const placed = editSheet(programme, proposal, (sheet) =>
        setFields(sheet, 'factors', factor, { cynefin: domain }),
      )
      const move: Move = { factor, domain, date: dateAfter(programme, factor), ...said }
      return { ...placed, moves: { ...placed.moves, [id]: move } }
    },
    edit === undefined ? {} : { edit },
  )
  return told(editor, answer) ? id : undefined
}

/** After the last move of the part: its history is in the order of the dates. */
function dateAfter({ moves = {} }: Programme, factor: string): string {
  return instantAfter(
    Object.values(moves).flatMap((move) => (move.factor === factor ? [move.date] : [])),
  )
}

/** Adds a part to a proposal, as an activity until a person says otherwise, and gives its id. */
export function addPart(editor: Editor, proposal: string, title: string): string | undefined {
  const id = newId('f')
  const answer = editor.commit({ key: 'deed.addPart' }, (programme) =>
    programme.proposals[proposal]
      ? editSheet(programme, proposal, (sheet) =>
          addFactor(sheet, id, { kind: 'activity', title }, {}),
        )
      : programme,
  )
  return told(editor, answer) ? id : undefined
}

/** Adds to what is said of a placing: the reason, the name, the hands. */
export function setMove(
  editor: Editor,
  id: string,
  values: FieldValues<Placed>,
  edit?: string,
): void {
  commitRecord(editor, 'moves', id, values, { key: 'deed.setPlacing' }, edit)
}

/** Writes a safe-to-fail probe of a part, to be followed up, and gives its id. */
export function addExperiment(editor: Editor, experiment: Experiment): string | undefined {
  const id = newId('x')
  const answer = editor.commit({ key: 'deed.addExperiment' }, (programme) => ({
    ...programme,
    experiments: { ...programme.experiments, [id]: experiment },
  }))
  return told(editor, answer) ? id : undefined
}

export function setExperiment(
  editor: Editor,
  id: string,
  values: FieldValues<Experiment>,
  edit?: string,
): void {
  commitRecord(editor, 'experiments', id, values, { key: 'deed.setExperiment' }, edit)
}

export function removeExperiment(editor: Editor, id: string): void {
  const answer = editor.commit({ key: 'deed.removeExperiment' }, (programme) => {
    if (!programme.experiments?.[id]) return programme
    const { [id]: _, ...experiments } = programme.experiments
    return { ...programme, experiments }
  })
  told(editor, answer)
}

function commitRecord<T extends 'moves' | 'experiments'>(
  editor: Editor,
  table: T,
  id: string,
  values: object,
  label: { readonly key: 'deed.setPlacing' | 'deed.setExperiment' },
  edit: string | undefined,
): void {
  const answer = editor.commit(
    label,
    (programme): Programme => {
      const records = programme[table] as Table<object> | undefined
      const record = records?.[id]
      if (!record) return programme
      const next = withValues<object>(record, values)
      return next === record ? programme : { ...programme, [table]: { ...records, [id]: next } }
    },
    edit === undefined ? {} : { edit },
  )
  told(editor, answer)
}
