import type { Cause } from '#analysis/entries.ts'
import type { Route } from '#analysis/routes.ts'
import type { RulingSign } from '#analysis/rulings.ts'
import { evidenceOf, type Link, type Sign, signOf } from '#model/theory.ts'
import type { Key, Say } from '#text/say.ts'
import type { Names } from './names.ts'

/** One link of a route, told to somebody who does not see the picture. */
export interface StepWords {
  readonly link: string
  /** The title of the box that it leads to. */
  readonly to: string
  /** What it claims and how well that is known; undefined if the link has gone, or goes elsewhere now. */
  readonly said: { readonly sign: string; readonly evidence: string } | undefined
  /** Why it holds, as somebody has written it; or what has become of it. */
  readonly reason: string | undefined
  /** That a person has ruled there. */
  readonly ruled: string | undefined
}

export interface RouteWords {
  readonly cause: string
  /** The title of the box where the route begins. */
  readonly start: string
  readonly steps: readonly StepWords[]
  readonly weakest: string | undefined
}

/** A route in words: what the proposal does, then each link with its reason. */
export function routeWords(
  say: Say,
  names: Names,
  route: Route,
  rulings: ReadonlyMap<string, { readonly sign: RulingSign }> = new Map(),
): RouteWords {
  return {
    cause: causeWords(say, names, route),
    start: names.factor(route.factors[0] ?? ''),
    steps: route.links.map((id, i) => {
      const [from = '', to = ''] = route.factors.slice(i, i + 2)
      return stepWords(say, names, { id, from, to }, rulings.get(to)?.sign)
    }),
    weakest: route.weakestEvidence && say(`evidence.${route.weakestEvidence}`),
  }
}

interface Step {
  readonly id: string
  readonly from: string
  readonly to: string
}

function stepWords(
  say: Say,
  names: Names,
  { id, from, to }: Step,
  ruling: RulingSign | undefined,
): StepWords {
  const ruled = ruling && say('impact.step.ruled', { sign: say(rulingKey(ruling)) })
  const link = names.linkRecord(id)
  const isMoved = link && (link.from !== from || link.to !== to)
  if (!link || isMoved) {
    const lost = say(isMoved ? 'impact.step.moved' : 'impact.step.gone')
    return { link: id, to: names.factor(to), said: undefined, reason: lost, ruled }
  }
  const reason = link.rationale?.trim()
  return {
    link: id,
    to: names.factor(to),
    said: { sign: say(signKey(signOf(link))), evidence: say(`evidence.${evidenceOf(link)}`) },
    reason: reason === '' ? undefined : reason,
    ruled,
  }
}

/** What the proposal does that makes itself felt where the route begins. */
export function causeWords(say: Say, names: Names, route: Route): string {
  const { cause, factors } = route
  if (cause.change === 'own') return ownWords(say, names, factors[0] ?? '')
  const [key, link] = changedLink(names, cause, factors[0] ?? '')
  return say(key, { from: names.factor(link.from), to: names.factor(link.to) })
}

function ownWords(say: Say, names: Names, id: string): string {
  const kind = names.factorRecord(id)?.kind
  const factor = names.factor(id)
  if (kind === 'problem') return say('impact.cause.ownProblem', { factor })
  if (kind === 'external') return say('impact.cause.ownExternal', { factor })
  return say('impact.cause.own', { factor })
}

type LinkCause =
  | 'impact.cause.added'
  | 'impact.cause.removed'
  | 'impact.cause.movedHere'
  | 'impact.cause.movedAway'
  | 'impact.cause.altered'

/** A link with a changed end counts as one removed and one added: here it is told as moved. */
function changedLink(names: Names, { change, link = '' }: Cause, entry: string): [LinkCause, Link] {
  const before = names.base.links[link]
  const now = names.after.links[link]
  const unknown: Link = { from: '', to: entry }
  if (change === 'removed') {
    // Of a report that is kept, only where it led is known.
    const was = before ? { ...before, to: before.to || entry } : unknown
    return [now ? 'impact.cause.movedAway' : 'impact.cause.removed', was]
  }
  if (change === 'altered') return ['impact.cause.altered', now ?? unknown]
  return [before ? 'impact.cause.movedHere' : 'impact.cause.added', now ?? unknown]
}

export function signKey(sign: Sign): 'sign.plus' | 'sign.minus' | 'sign.unknown' {
  if (sign === '?') return 'sign.unknown'
  return sign === '+' ? 'sign.plus' : 'sign.minus'
}

export function rulingKey(sign: RulingSign) {
  if (sign === '0') return 'impact.ruling.stop' satisfies Key
  return sign === '+' ? ('impact.ruling.plus' satisfies Key) : ('impact.ruling.minus' satisfies Key)
}

/** A route in one line: what the proposal does, then «A → B (mer gir mer: hvorfor)». */
export function routeLine({ cause, start, steps }: RouteWords): string {
  if (steps.length === 0) return cause
  const way = steps.map(({ to, said, reason, ruled }) => {
    const why = [said?.sign, reason, ruled].filter(Boolean).join(': ')
    return `→ ${to} (${why})`
  })
  return `${cause} ${start} ${way.join(' ')}`
}
