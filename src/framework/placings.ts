/**
 * Where do the parts of a proposal stand in Cynefin, and what follows?
 *
 * A part is a box of the proposal. Its domain is what the box says; it counts when the last move of
 * its history put it there with a reason and a name. Parts are counted, never averaged (domain.md,
 * section 3, rules 1, 2, 4 and 5, our own). An empty proposal has no parts and no alarm.
 */
import { type Domain, domains, type Move } from '#model/boards.ts'
import { theoryWith } from '#model/layers.ts'
import { byCharacterCode, idsOf, type Programme } from '#model/programme.ts'

export interface Placing {
  readonly factor: string
  readonly domain: Domain | undefined
  /** Whether it has a reason and a name. */
  readonly counts: boolean
  /** Ids of its moves, oldest first. */
  readonly history: readonly string[]
}

/** The parts of a proposal in the order of their ids. */
export function placingsOf(programme: Programme, proposal: string): readonly Placing[] {
  const moves = programme.moves ?? {}
  return partsOf(programme, proposal).map((factor) => {
    const history = idsOf(moves)
      .filter((id) => moves[id]?.factor === factor)
      .sort((a, b) => byDate(moves[a], moves[b]) || byCharacterCode(a, b))
    const domain = domainOfPart(programme, proposal, factor)
    const last = moves[history.at(-1) ?? '']
    const counts = last !== undefined && last.domain === domain && isBacked(last)
    return { factor, domain, counts, history }
  })
}

/** Ids of the boxes that the proposal adds. */
export function partsOf(programme: Programme, proposal: string): readonly string[] {
  const change = programme.proposals[proposal]?.change
  if (!change) return []
  const { factors } = theoryWith(programme.theory, change)
  return idsOf(change.factors ?? {}).filter((id) => id in factors && !programme.theory.factors[id])
}

function domainOfPart(programme: Programme, proposal: string, factor: string): Domain | undefined {
  const change = programme.proposals[proposal]?.change ?? {}
  const said = theoryWith(programme.theory, change).factors[factor]?.cynefin
  return domains.find((domain) => domain === said)
}

function byDate(a: Move | undefined, b: Move | undefined): number {
  return byCharacterCode(a?.date ?? '', b?.date ?? '')
}

function isBacked(move: Move): boolean {
  return Boolean(move.reason?.trim()) && Boolean(move.by?.trim())
}

export interface PlacingSummary {
  readonly counts: Readonly<Partial<Record<Domain, number>>>
  /** The hardest domain that a part stands in: it decides the first step, not the whole way of working. */
  readonly hardest: Domain | undefined
  /** Parts without a domain, or with one that has no reason and name yet. */
  readonly open: readonly string[]
}

export function summaryOf(placings: readonly Placing[]): PlacingSummary {
  const counts: Partial<Record<Domain, number>> = {}
  const open: string[] = []
  for (const { factor, domain, counts: isCounted } of placings) {
    if (domain && isCounted) counts[domain] = (counts[domain] ?? 0) + 1
    else open.push(factor)
  }
  return { counts, hardest: domains.find((domain) => counts[domain]), open }
}
