import { applyPatch } from '#model/patch.ts'
import type { Programme, Proposal } from '#model/programme.ts'
import {
  type Evidence,
  evidenceGrades,
  type Link,
  type Sign,
  signs as signsInOrder,
  type Theory,
} from '#model/theory.ts'

/**
 * The impact report again, written straight from impact.md in the most naive way: sets, fixpoints and
 * enumeration, nothing shared with src/analysis. Only for small theories.
 */
export function slowReport(programme: Programme, id: string) {
  const d1 = slowOutcomes(programme, id)
  const { B, G } = laidOver(programme, id)
  const d2 = slowAssumptions(programme, id)
  return {
    format: 'nysyn-impact',
    version: 1,
    programme: programme.id,
    proposal: id,
    ...d1,
    pivots: slowPivots(programme, id),
    assumptions: toObject(d2.relations),
    stress: slowStress(programme, id),
    actors: slowActors(programme, id),
    places: slowPlaces(programme, id),
    overlaps: slowOverlaps(programme, id),
    critical: toObject(slowCritical(B)),
    criticalWith: toObject(slowCritical(G)),
    loops: slowLoops(G).slice(0, 50),
    completeness: slowCompleteness(G),
  }
}

type Ids = ReadonlySet<string>

const isOutcome = (theory: Theory, id: string) =>
  ['user_effect', 'societal_effect'].includes(theory.factors[id]?.kind ?? '')
const signIn = (link: Link): Sign => link.sign ?? '+'
const isNecessary = (link: Link) => link.necessity === 'necessary'
const linksOf = (theory: Theory) => Object.entries(theory.links)
const factorsOf = (theory: Theory) => Object.keys(theory.factors)
const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort()

function toObject<T>(map: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function proposalIn(programme: Programme, id: string): Proposal {
  return programme.proposals[id] as Proposal
}

function laidOver(programme: Programme, id: string): { B: Theory; G: Theory } {
  const B = programme.theory
  return { B, G: applyPatch(B, proposalIn(programme, id).change) }
}

function product(a: Sign, b: Sign): Sign {
  if (a === '?' || b === '?') return '?'
  return a === b ? '+' : '-'
}

/** D1 */

interface Told {
  readonly change: string
  readonly link?: string
}

/** All (factor, sign, cause), before rulings. */
function entries(B: Theory, G: Theory): [string, Sign, Told][] {
  const found: [string, Sign, Told][] = []
  const isBase = (id: string) => id in B.factors
  for (const f of factorsOf(G)) if (!isBase(f)) found.push([f, '+', { change: 'own' }])
  const remove = (id: string, link: Link) => {
    if (!(link.to in G.factors)) return
    const opposite = { '+': '-', '-': '+', '?': '?' } as const
    found.push([link.to, opposite[signIn(link)], { change: 'removed', link: id }])
  }
  const add = (id: string, link: Link) => {
    if (isBase(link.from) && isBase(link.to)) {
      found.push([link.to, signIn(link), { change: 'added', link: id }])
    }
  }
  for (const [id, link] of linksOf(G)) if (!(id in B.links)) add(id, link)
  for (const [id, old] of linksOf(B)) {
    const now = G.links[id]
    if (!now) remove(id, old)
    else if (now.from !== old.from || now.to !== old.to) {
      remove(id, old)
      add(id, now)
    } else if (signIn(now) !== signIn(old)) {
      found.push([now.to, '?', { change: 'altered', link: id }])
    } else if (signIn(now) === '+' && isNecessary(now) !== isNecessary(old)) {
      found.push([now.to, '?', { change: 'altered', link: id }])
    }
  }
  return found
}

function rulings(programme: Programme, id: string): Map<string, string> {
  const { B, G } = laidOver(programme, id)
  const ruled = new Map<string, string>()
  const table = proposalIn(programme, id).rulings
  for (const key of Object.keys(table).sort()) {
    const ruling = table[key]
    if (ruling && ruling.factor in B.factors && ruling.factor in G.factors) {
      ruled.set(ruling.factor, ruling.sign)
    }
  }
  return ruled
}

/** A walk from an entry: factors, the sign at each, and the links between. */
interface Walk {
  readonly cause: Told
  readonly factors: readonly string[]
  readonly signs: readonly Sign[]
  readonly links: readonly string[]
}

/** Every shortest walk to every state, in layers; `extra` is one more ruling. */
export function slowWalks(
  programme: Programme,
  id: string,
  extra?: readonly [string, string],
): Map<string, Walk[]> {
  const { B, G } = laidOver(programme, id)
  const ruled = rulings(programme, id)
  if (extra) ruled.set(...extra)
  const there = (factor: string, sign: Sign): Sign | undefined => {
    const ruling = ruled.get(factor)
    if (ruling === '0') return undefined
    return ruling === undefined ? sign : (ruling as Sign)
  }
  const all = new Map<string, Walk[]>()
  let layer = new Map<string, Walk[]>()
  const into = (target: Map<string, Walk[]>, walk: Walk) => {
    const state = `${walk.factors.at(-1)} ${walk.signs.at(-1)}`
    target.set(state, [...(target.get(state) ?? []), walk])
  }
  for (const [factor, sign, cause] of entries(B, G)) {
    const arrives = there(factor, sign)
    if (arrives) into(layer, { cause, factors: [factor], signs: [arrives], links: [] })
  }
  while (layer.size > 0) {
    for (const [state, found] of layer) all.set(state, found)
    const next = new Map<string, Walk[]>()
    for (const walk of [...layer.values()].flat()) {
      for (const [link, { from, to, sign = '+' }] of linksOf(G)) {
        if (from !== walk.factors.at(-1)) continue
        const arrives = there(to, product(walk.signs.at(-1) as Sign, sign))
        if (!arrives || all.has(`${to} ${arrives}`)) continue
        into(next, {
          cause: walk.cause,
          factors: [...walk.factors, to],
          signs: [...walk.signs, arrives],
          links: [...walk.links, link],
        })
      }
    }
    layer = next
  }
  return all
}

function signsReached(all: ReadonlyMap<string, unknown>, factor: string): Sign[] {
  return signsInOrder.filter((sign) => all.has(`${factor} ${sign}`))
}

export function leastWalk(candidates: readonly Walk[]): Walk {
  const key = ({ factors, signs, links, cause }: Walk) => [
    ...factors.flatMap((factor, i) => [factor, signs[i] ?? '', links[i - 1] ?? '']),
    cause.change,
    cause.link ?? '',
  ]
  const order = (a: Walk, b: Walk) => {
    const one = key(a)
    const other = key(b)
    for (let i = 0; i < one.length; i += 1) {
      if (one[i] !== other[i]) return (one[i] as string) < (other[i] as string) ? -1 : 1
    }
    return 0
  }
  return [...candidates].sort(order)[0] as Walk
}

function slowOutcomes(programme: Programme, id: string) {
  const { B, G } = laidOver(programme, id)
  const all = slowWalks(programme, id)
  const outcomes = new Map<string, unknown>()
  for (const outcome of factorsOf(G)) {
    const reached = signsReached(all, outcome)
    if (!(outcome in B.factors) || !isOutcome(G, outcome) || reached.length === 0) continue
    const routes = reached.map((sign) => {
      const walk = leastWalk(all.get(`${outcome} ${sign}`) ?? [])
      return [sign, routeOf(G, walk)] as const
    })
    outcomes.set(outcome, {
      verdict: verdictOf(reached),
      signs: reached,
      steps: Math.min(...routes.map(([, route]) => route.links.length)),
      routes: Object.fromEntries(routes),
    })
  }
  return {
    outcomes: toObject(outcomes),
    newOutcomes: sorted(factorsOf(G).filter((f) => !(f in B.factors) && isOutcome(G, f))),
    removedOutcomes: sorted(factorsOf(B).filter((f) => isOutcome(B, f) && !isOutcome(G, f))),
  }
}

function routeOf(G: Theory, { cause, factors, links }: Walk) {
  const claims =
    cause.change === 'added' || cause.change === 'altered'
      ? [cause.link as string, ...links]
      : links
  const known = claims.map((link) => G.links[link]?.evidence ?? 'none')
  const weakest = evidenceGrades.find((grade) => (known as Evidence[]).includes(grade))
  return {
    cause,
    factors,
    links,
    viaLoop: factors.some((factor, i) => factors.indexOf(factor) !== i),
    ...(weakest && { weakestEvidence: weakest }),
  }
}

function verdictOf(reached: readonly Sign[]): string {
  const set = reached.join('')
  if (set === '+') return 'strengthens'
  if (set === '-') return 'weakens'
  return set.includes('+') && set.includes('-') ? 'both' : 'unclear'
}

const isOneWay = (reached: readonly Sign[]) => ['+', '-'].includes(reached.join(''))

/** Factors that lead to one of these, or that one of these leads to, within the given factors. */
export function slowClosure(
  theory: Theory,
  seeds: Ids,
  way: 'back' | 'forward',
  within?: Ids,
): Set<string> {
  const reached = new Set(seeds)
  for (;;) {
    const before = reached.size
    for (const [, { from, to }] of linksOf(theory)) {
      if (within && !(within.has(from) && within.has(to))) continue
      if (way === 'back' && reached.has(to)) reached.add(from)
      if (way === 'forward' && reached.has(from)) reached.add(to)
    }
    if (reached.size === before) return reached
  }
}

/** Members whom nobody in the set leads to, but for those whom they lead to themselves. */
export function slowForemost(theory: Theory, set: Ids): string[] {
  return sorted(set).filter((member) => {
    const before = slowClosure(theory, new Set([member]), 'back', set)
    const after = slowClosure(theory, new Set([member]), 'forward', set)
    return [...before].every((other) => after.has(other))
  })
}

function slowPivots(programme: Programme, id: string) {
  const { B, G } = laidOver(programme, id)
  const all = slowWalks(programme, id)
  const isIn = (f: string) => {
    const reached = signsReached(all, f)
    return reached.length > 0 && !isOneWay(reached)
  }
  const U = new Set(factorsOf(G).filter(isIn))
  const clears = (pivot: string, sign: string) => {
    const again = slowWalks(programme, id, [pivot, sign])
    return [...U].filter(
      (f) => f in B.factors && isOutcome(G, f) && isOneWay(signsReached(again, f)),
    ).length
  }
  const pivots = slowForemost(G, U).map((factor) =>
    factor in B.factors
      ? { factor, plus: clears(factor, '+'), minus: clears(factor, '-') }
      : { factor },
  )
  const clearsAny = (pivot: { plus?: number; minus?: number }) =>
    (pivot.plus ?? 0) + (pivot.minus ?? 0) > 0
  return [...pivots.filter(clearsAny), ...pivots.filter((pivot) => !clearsAny(pivot))]
}

/** D2 */

export function slowZones(programme: Programme, id: string) {
  const { B, G } = laidOver(programme, id)
  const all = slowWalks(programme, id)
  const F = new Set(factorsOf(G).filter((f) => signsReached(all, f).length > 0))
  const N = new Set(
    entries(B, G)
      .map(([factor]) => factor)
      .filter((f) => F.has(f)),
  )
  const T = new Set([...F].filter((f) => isOutcome(G, f)))
  const backT = slowClosure(G, T, 'back')
  const backN = slowClosure(G, N, 'back')
  const ruled = rulings(programme, id)
  const Up = new Set([...backN].filter((f) => !F.has(f) && ruled.get(f) !== '0'))
  return { all, F, N, T, backT, backN, Up }
}

function slowAssumptions(programme: Programme, id: string) {
  const { B, G } = laidOver(programme, id)
  const { F, backT, backN, Up } = slowZones(programme, id)
  const relations = new Map<string, string[]>()
  const tell = (assumption: string, relation: string) =>
    relations.set(assumption, sorted([...(relations.get(assumption) ?? []), relation]))
  for (const { assumption, on } of Object.values(G.attachments)) {
    const { from, to } = G.links[on] ?? { from: on, to: on }
    if (F.has(from) && backT.has(to)) tell(assumption, 'relied_on_downstream')
    if (Up.has(from) && backN.has(to)) tell(assumption, 'relied_on_upstream')
  }
  const words = { relies_on: 'relied_on', challenges: 'challenged', strengthens: 'strengthened' }
  for (const { assumption, kind } of Object.values(proposalIn(programme, id).stances)) {
    if (assumption in G.assumptions) tell(assumption, words[kind])
  }
  const isAttached = (theory: Theory, a: string) =>
    Object.values(theory.attachments).some(({ assumption }) => assumption === a)
  for (const a of Object.keys(G.assumptions)) if (!(a in B.assumptions)) tell(a, 'new')
  for (const a of Object.keys(B.assumptions)) {
    if (!(a in G.assumptions) || (isAttached(B, a) && !isAttached(G, a))) tell(a, 'removed')
  }
  for (const [a, known] of relations) {
    const reliedOn = ['relied_on', 'relied_on_upstream', 'relied_on_downstream']
    if (known.includes('challenged') && reliedOn.some((relation) => known.includes(relation))) {
      tell(a, 'contradiction')
    }
  }
  const challenged = sorted(relations.keys()).filter((a) =>
    relations.get(a)?.includes('challenged'),
  )
  return { relations, challenged }
}

/** D6 */

export function slowSupported(theory: Theory, falseOnes: Ids): Set<string> {
  const broken = new Set(
    Object.values(theory.attachments)
      .filter(({ assumption }) => falseOnes.has(assumption))
      .map(({ on }) => on),
  )
  const plusInto = (f: string) =>
    linksOf(theory).filter(([, link]) => link.to === f && signIn(link) === '+')
  const found = new Set<string>()
  for (;;) {
    const before = found.size
    for (const f of factorsOf(theory)) {
      const arrives = ([id, link]: [string, Link]) => !broken.has(id) && found.has(link.from)
      const all = plusInto(f)
      const needed = all.filter(([, link]) => isNecessary(link))
      const holds =
        all.length === 0 || (needed.length > 0 ? needed.every(arrives) : all.some(arrives))
      if (holds && !broken.has(f)) found.add(f)
    }
    if (found.size === before) return found
  }
}

export function slowFall(theory: Theory, falseOnes: Ids) {
  const before = slowSupported(theory, new Set())
  const after = slowSupported(theory, falseOnes)
  const broken = new Set(
    Object.values(theory.attachments)
      .filter(({ assumption }) => falseOnes.has(assumption))
      .map(({ on }) => on),
  )
  const stood = sorted([...before].filter((f) => isOutcome(theory, f)))
  const lost = stood.filter((f) => !after.has(f))
  const reduced = new Map<string, [number, number]>()
  for (const o of stood.filter((f) => after.has(f))) {
    const bearing = linksOf(theory).filter(
      ([, link]) => link.to === o && signIn(link) === '+' && before.has(link.from),
    )
    const gone = bearing.filter(([id, link]) => broken.has(id) || !after.has(link.from))
    if (gone.length > 0) reduced.set(o, [gone.length, bearing.length])
  }
  return { lost, reduced: toObject(reduced) }
}

function slowStress(programme: Programme, id: string) {
  const { B, G } = laidOver(programme, id)
  return slowAssumptions(programme, id).challenged.map((assumption) => {
    const without = slowFall(B, new Set([assumption]))
    const within = slowFall(G, new Set([assumption]))
    return {
      assumption,
      lostWithout: without.lost,
      reducedWithout: without.reduced,
      lostWith: within.lost,
      reducedWith: within.reduced,
    }
  })
}

function slowCritical(theory: Theory): Map<string, string[]> {
  const critical = new Map<string, string[]>()
  for (const a of Object.keys(theory.assumptions).sort()) {
    for (const o of slowFall(theory, new Set([a])).lost) {
      critical.set(o, [...(critical.get(o) ?? []), a])
    }
  }
  return critical
}

/** For each supported outcome without a critical assumption, the pairs that bring it down. */
export function slowPairs(theory: Theory): Record<string, [string, string][]> {
  const critical = slowCritical(theory)
  const robust = [...slowSupported(theory, new Set())].filter(
    (f) => isOutcome(theory, f) && !critical.has(f),
  )
  const pairs = new Map<string, [string, string][]>(robust.map((o) => [o, []]))
  const ids = Object.keys(theory.assumptions).sort()
  for (const a of ids) {
    for (const b of ids.filter((other) => other > a)) {
      for (const o of slowFall(theory, new Set([a, b])).lost) pairs.get(o)?.push([a, b])
    }
  }
  return toObject(pairs)
}

/** D3 */

function slowActors(programme: Programme, id: string) {
  const { B, G } = laidOver(programme, id)
  const { all, F, N, T, Up } = slowZones(programme, id)
  const rows = new Map<string, { relation: string; role: string; on: string; agreed: boolean }[]>()
  const tell = (actor: string, relation: string, role: string, on: string, agreed: boolean) =>
    rows.set(actor, [...(rows.get(actor) ?? []), { relation, role, on, agreed }])
  for (const [key, { actor, role, on, agreed = false }] of Object.entries(G.roles)) {
    const old = B.roles[key]
    const same =
      old?.actor === actor && old.role === role && old.on === on && (old.agreed ?? false) === agreed
    if (N.has(on) || !(on in B.factors) || !same) tell(actor, 'direct', role, on, agreed)
    else if (F.has(on)) tell(actor, 'downstream', role, on, agreed)
    else if (Up.has(on)) tell(actor, 'upstream', role, on, agreed)
  }
  for (const { actor, role, on } of Object.values(B.roles)) {
    const isHeld = Object.values(G.roles).some(
      (now) => now.actor === actor && now.role === role && now.on === on,
    )
    if (!isHeld) tell(actor, 'removed', role, on, true)
  }
  for (const a of slowAssumptions(programme, id).challenged) {
    const owner = G.assumptions[a]?.owner
    if (owner && owner in G.actors) tell(owner, 'owner_of_challenged', 'owner', a, true)
  }
  return sorted(rows.keys()).map((actor) => {
    const own = rows.get(actor) ?? []
    const touched = own.filter(({ relation }) =>
      ['direct', 'downstream', 'upstream'].includes(relation),
    )
    const has = (...roles: string[]) => touched.some(({ role }) => roles.includes(role))
    const benefits = Object.values(G.roles).filter(
      (held) =>
        held.actor === actor &&
        ['beneficiary', 'benefit_owner', 'benefit_manager'].includes(held.role) &&
        T.has(held.on),
    )
    const gains = benefits.some(
      ({ on }) => !(on in B.factors) || signsReached(all, on).includes('+'),
    )
    const flags: string[] = []
    if (
      touched.some(
        ({ role, relation, agreed }) =>
          ['decides', 'regulates'].includes(role) &&
          ['direct', 'upstream'].includes(relation) &&
          !agreed,
      )
    ) {
      flags.push('decides_without_agreement')
    }
    if (has('delivers', 'contributes', 'funds') && !gains) flags.push('delivers_without_benefit')
    if (benefits.some(({ on }) => signsReached(all, on).includes('-'))) {
      flags.push('gets_weakened_outcome')
    }
    const acts = has('owns', 'delivers', 'contributes', 'funds', 'decides', 'regulates')
    if (acts && !G.actors[actor]?.inCollaboration) flags.push('not_in_collaboration')
    const told = sorted(own.map(({ relation, role, on }) => `${relation} ${role} ${on}`))
    return { actor, rows: told.map((row) => row.split(' ')), flags }
  })
}

/** D4 */

function slowOverlaps(programme: Programme, P: string) {
  const others = Object.keys(programme.proposals)
    .sort()
    .filter((Q) => Q !== P && proposalIn(programme, Q).status !== 'adopted')
  return others.map((Q) => {
    const targets = (id: string) => {
      const { B, G } = laidOver(programme, id)
      return linksOf(G)
        .filter(([key, link]) => {
          const old = B.links[key]
          const isNew = !old || old.from !== link.from || old.to !== link.to
          const isBaseOutcome = link.to in B.factors && isOutcome(G, link.to)
          return isNew && signIn(link) === '+' && isBaseOutcome
        })
        .map(([, link]) => link.to)
    }
    const affected = (id: string) =>
      slowOutcomes(programme, id).outcomes as Record<string, { verdict: string }>
    const assumptions = (id: string, word: string) =>
      [...slowAssumptions(programme, id).relations]
        .filter(([, relations]) => relations.some((relation) => relation.startsWith(word)))
        .map(([assumption]) => assumption)
    const common = (a: readonly string[], b: readonly string[]) =>
      sorted(a.filter((item) => b.includes(item)))
    const p = affected(P)
    const q = affected(Q)
    const both = common(Object.keys(p), Object.keys(q))
    const [first, second] = [P, Q].sort() as [string, string]
    const { G } = laidOver(programme, first)
    const together = applyPatch(G, proposalIn(programme, second).change)
    const reachedBy = (id: string) => [...slowZones(programme, id).F]
    const met = common(reachedBy(P), reachedBy(Q)).filter((f) => f in together.factors)
    return {
      proposal: Q,
      sameTarget: common(targets(P), targets(Q)),
      sameAffected: both,
      conflicts: both.filter(
        (o) => sorted([p[o]?.verdict ?? '', q[o]?.verdict ?? '']).join() === 'strengthens,weakens',
      ),
      assumptionConflicts: sorted([
        ...common(assumptions(P, 'challenged'), assumptions(Q, 'relied_on')),
        ...common(assumptions(P, 'relied_on'), assumptions(Q, 'challenged')),
      ]),
      meetingPoints: slowForemost(together, new Set(met)),
    }
  })
}

/** D5 */

function slowPlaces(programme: Programme, id: string) {
  const { B, G } = laidOver(programme, id)
  const affected = Object.keys(slowOutcomes(programme, id).outcomes)
  const isOwn = (f: string) => !(f in B.factors)
  const needed = sorted(
    linksOf(G)
      .filter(([, link]) => isOwn(link.to) && !isOwn(link.from))
      .filter(([, link]) => signIn(link) === '+' && isNecessary(link))
      .map(([, link]) => link.from),
  )
  const doers = sorted(
    Object.values(G.roles)
      .filter(({ role, on }) => ['owns', 'delivers', 'decides'].includes(role) && isOwn(on))
      .map(({ actor }) => actor),
  )
  const rows = Object.keys(programme.places)
    .sort()
    .map((place) => {
      const its = new Set(factorsOf(B).filter((f) => B.factors[f]?.place === place))
      const downstream = slowClosure(B, its, 'forward')
      const missing = doers.filter((actor) => programme.places[place]?.actors?.[actor] !== true)
      const restsOn = Object.values(B.attachments)
        .filter(({ on }) => its.has(on) || its.has(B.links[on]?.from ?? ''))
        .map(({ assumption }) => assumption)
      const connects = ({ from, to }: Link) =>
        (isOwn(from) && its.has(to)) || (isOwn(to) && its.has(from))
      return {
        place,
        connections: linksOf(G).filter(([, link]) => connects(link)).length,
        outcomes: [affected.filter((o) => downstream.has(o)).length, affected.length] as const,
        prerequisites: [needed.filter((f) => its.has(f)).length, needed.length] as const,
        actors: [doers.length - missing.length, doers.length] as const,
        missingActors: missing,
        challenged: slowAssumptions(programme, id).challenged.filter((a) => restsOn.includes(a)),
        isEmpty: its.size === 0,
      }
    })
  const measures = (row: (typeof rows)[number]) => [
    row.connections,
    row.outcomes[0],
    row.prerequisites[0],
    row.actors[0],
    -row.challenged.length,
  ]
  return rows.map(({ isEmpty, ...row }) => ({
    ...row,
    dominated:
      !isEmpty &&
      rows.some((other) => {
        const mine = measures({ ...row, isEmpty })
        const theirs = measures(other)
        return (
          theirs.every((value, i) => value >= (mine[i] ?? 0)) &&
          theirs.some((value, i) => value > (mine[i] ?? 0))
        )
      }),
  }))
}

/** D7 */

export function slowLoops(theory: Theory) {
  const cycles: { factors: string[]; links: string[]; kind: string }[] = []
  const walk = (factors: readonly string[], links: readonly string[]) => {
    for (const [id, { from, to }] of linksOf(theory)) {
      if (from !== factors.at(-1)) continue
      if (to === factors[0]) close([...factors], [...links, id])
      else if (to > (factors[0] as string) && !factors.includes(to)) {
        walk([...factors, to], [...links, id])
      }
    }
  }
  const close = (factors: string[], links: string[]) => {
    const found = links.map((link) => theory.links[link]?.sign ?? '+')
    const minuses = found.filter((sign) => sign === '-').length
    const kind = minuses % 2 === 0 ? 'reinforcing' : 'balancing'
    cycles.push({ factors, links, kind: found.includes('?') ? 'unclear' : kind })
  }
  for (const factor of factorsOf(theory)) walk([factor], [])
  return cycles.sort(
    (a, b) => a.links.length - b.links.length || (a.links.join(' ') < b.links.join(' ') ? -1 : 1),
  )
}

/** The completeness line */

function slowCompleteness(theory: Theory) {
  const outcomes = factorsOf(theory).filter((f) => isOutcome(theory, f))
  const holds = slowSupported(theory, new Set())
  return {
    linksWithoutReason: linksOf(theory).filter(([, link]) => !link.rationale?.trim()).length,
    outcomesWithoutIndicator: outcomes.filter(
      (o) => !Object.values(theory.indicators).some(({ on }) => on === o),
    ).length,
    outcomesWithUnassumedRoute: outcomes.filter((o) => slowBareRoutes(theory, o).length > 0).length,
    assumptionsNeverReviewed: Object.values(theory.assumptions).filter((a) => !a.reviewed).length,
    unsupportedFactors: factorsOf(theory).filter((f) => !holds.has(f)).length,
  }
}

/** Every simple route over `+` links that carries no assumption, as its links after its first factor. */
export function slowBareRoutes(theory: Theory, outcome: string): string[][] {
  const carried = new Set(Object.values(theory.attachments).map(({ on }) => on))
  const plus = linksOf(theory).filter(([, link]) => signIn(link) === '+')
  const routes: string[][] = []
  const back = (factors: readonly string[], links: readonly string[]) => {
    const first = factors[0] as string
    if (carried.has(first)) return
    if (!plus.some(([, link]) => link.to === first)) routes.push([first, ...links])
    for (const [id, link] of plus) {
      if (link.to !== first || carried.has(id) || factors.includes(link.from)) continue
      back([link.from, ...factors], [id, ...links])
    }
  }
  back([outcome], [])
  return routes
}
