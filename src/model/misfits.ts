import { isTheoryRecord } from './dangling.ts'
import { applyPatch } from './patch.ts'
import { byCharacterCode, idsOf, type Programme } from './programme.ts'
import { type Theory, type TheoryTable, theoryTables } from './theory.ts'

export const misfitReasons = [
  /** What it would change is no longer there. */
  'record_gone',
  /** A link has lost an end. */
  'end_gone',
  /** An attachment, role or indicator has lost what it hangs on, or whom it speaks of. */
  'holder_gone',
  /** A stance or ruling speaks of something that is no longer there. */
  'target_gone',
  /** A ruling at one of the proposal's own factors. */
  'own_factor',
] as const
export type MisfitReason = (typeof misfitReasons)[number]

/** A record of a proposal that does nothing, because the base has moved on. */
export interface Misfit {
  readonly table: TheoryTable | 'stances' | 'rulings'
  readonly id: string
  readonly why: MisfitReason
}

/**
 * What of a proposal no longer fits the base, by table and id: for the person to mend or let go by name.
 * What the proposal itself takes away, and a removal of what is gone already, fits.
 */
export function misfitsOf(programme: Programme, proposalId: string): readonly Misfit[] {
  const proposal = programme.proposals[proposalId]
  if (!proposal) return []
  const base = programme.theory
  const after = applyPatch(base, proposal.change)
  const isTakenAway = (id: string) => stands(base, id) && !stands(after, id)
  const misfits: Misfit[] = []

  for (const table of theoryTables) {
    const entries: Readonly<Record<string, object | null>> = proposal.change[table] ?? {}
    for (const id of idsOf(entries)) {
      const entry = entries[id]
      if (!entry || after[table][id]) continue
      const record = { ...base[table][id], ...entry }
      if (holdersOf(record).some(isTakenAway)) continue
      misfits.push({ table, id, why: whyLeftOut(table, record) })
    }
  }
  for (const id of idsOf(proposal.rulings)) {
    const factor = proposal.rulings[id]?.factor ?? ''
    if (isTakenAway(factor) || (base.factors[factor] && after.factors[factor])) continue
    misfits.push({
      table: 'rulings',
      id,
      why: after.factors[factor] ? 'own_factor' : 'target_gone',
    })
  }
  for (const id of idsOf(proposal.stances)) {
    const assumption = proposal.stances[id]?.assumption ?? ''
    if (isTakenAway(assumption) || after.assumptions[assumption]) continue
    misfits.push({ table: 'stances', id, why: 'target_gone' })
  }
  return misfits.sort((a, b) => byCharacterCode(a.table, b.table) || byCharacterCode(a.id, b.id))
}

/** What a record hangs on. */
function holdersOf(record: object): readonly string[] {
  const { from, to, assumption, actor, on } = record as Readonly<Record<string, string>>
  return [from, to, assumption, actor, on].filter((id) => id !== undefined)
}

function whyLeftOut(table: TheoryTable, record: object): MisfitReason {
  if (!isTheoryRecord(table, record)) return 'record_gone'
  return table === 'links' ? 'end_gone' : 'holder_gone'
}

function stands({ factors, links, assumptions, actors }: Theory, id: string): boolean {
  return Boolean(factors[id] ?? links[id] ?? assumptions[id] ?? actors[id])
}
