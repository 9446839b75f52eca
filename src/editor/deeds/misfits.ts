import type { Misfit } from '#model/misfits.ts'
import type { Proposal, TheoryPatch } from '#model/programme.ts'
import type { TheoryTable } from '#model/theory.ts'
import type { Editor } from '../editor.ts'
import { told } from './factors.ts'
import { commitTo } from './rulings.ts'

/** Lets go of what no longer fits: the entry leaves the proposal, named in the step. */
export function letGo(editor: Editor, proposal: string, { table, id }: Misfit, name: string): void {
  const label = { key: 'decide.deed.letGo', args: { what: name } } as const
  told(
    editor,
    commitTo(editor, proposal, label, (before) => {
      if (table === 'stances' || table === 'rulings') {
        return { ...before, [table]: without(before[table] as Entries, id) }
      }
      return withEntries(before, table, without((before.change[table] ?? {}) as Entries, id))
    }),
  )
}

/** A field of a misfit that can be pointed at something that stands. */
export type MendableField = 'from' | 'to' | 'on' | 'assumption' | 'actor' | 'factor'

/** Mends what no longer fits by pointing it at something that stands. */
export function mend(
  editor: Editor,
  proposal: string,
  { table, id }: Misfit,
  field: MendableField,
  to: string,
): void {
  told(
    editor,
    commitTo(editor, proposal, { key: 'decide.deed.mend' }, (before) => {
      if (table === 'stances' || table === 'rulings') {
        const record = before[table][id]
        if (!record) return before
        return { ...before, [table]: { ...before[table], [id]: { ...record, [field]: to } } }
      }
      const entries = before.change[table] ?? {}
      return withEntries(before, table, { ...entries, [id]: { ...entries[id], [field]: to } })
    }),
  )
}

function withEntries(proposal: Proposal, table: TheoryTable, entries: object): Proposal {
  const { [table]: _, ...others } = proposal.change
  const isEmpty = Object.keys(entries).length === 0
  const change = isEmpty ? others : { ...proposal.change, [table]: entries }
  return { ...proposal, change: change as TheoryPatch }
}

type Entries = Readonly<Record<string, unknown>>

function without(table: Entries, id: string): Entries {
  const { [id]: _, ...others } = table
  return others
}
