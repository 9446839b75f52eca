/**
 * Where do the parts of a proposal stand in Cynefin, and what follows?
 *
 * A part is a box of the proposal. Its domain is what the box says; it counts when the last move of
 * its history put it there with a reason and a name. Parts are counted, never averaged (domain.md,
 * section 3, rules 1, 2, 4 and 5, our own). An empty proposal has no parts and no lint.
 */
import { type Domain, domains, type Move } from '#model/boards.ts'
import { theoryWith } from '#model/layers.ts'
import { byCharacterCode, idsOf, type Place, type Programme } from '#model/programme.ts'

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

/**
 * «Alt er komplisert»: four parts or more, and every one complicated or clear. The source warns that
 * large measures drift to the ordered side.
 */
export function isAllOrdered(placings: readonly Placing[]): boolean {
  return (
    placings.length >= 4 &&
    placings.every(({ domain }) => domain === 'complicated' || domain === 'clear')
  )
}

export interface PlacingMisfit {
  readonly factor: string
  readonly domain: Domain
  readonly place: string
  readonly why: 'exploring_in_project' | 'routine_in_network'
}

/** Complex and liminal parts that stand in a project, and clear ones that stand in a network. */
export function misfitsWithPlace(
  programme: Programme,
  proposal: string,
  placings: readonly Placing[],
): readonly PlacingMisfit[] {
  const change = programme.proposals[proposal]?.change ?? {}
  const { factors } = theoryWith(programme.theory, change)
  const chosen = programme.proposals[proposal]?.choice?.place
  const misfits: PlacingMisfit[] = []
  for (const { factor, domain } of placings) {
    const id = factors[factor]?.place ?? chosen ?? ''
    const place = programme.places[id]
    if (!domain || !place) continue
    const why = misfitOf(domain, place)
    if (why) misfits.push({ factor, domain, place: id, why })
  }
  return misfits
}

function misfitOf(domain: Domain, place: Place): PlacingMisfit['why'] | undefined {
  const model = place.model ?? place.kind
  if (model === 'project' && (domain === 'complex' || domain === 'liminal')) {
    return 'exploring_in_project'
  }
  return model === 'network' && domain === 'clear' ? 'routine_in_network' : undefined
}
