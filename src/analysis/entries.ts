import { byCharacterCode } from '#model/programme.ts'
import type { Sign } from '#model/theory.ts'
import type { Graph } from './graph.ts'
import { isOwn, type Overlay } from './overlay.ts'
import { remembered } from './remembered.ts'
import { opposite, plus, signNamed } from './signs.ts'

/**
 * D1: where does the proposal take hold of the theory, with which sign, and by which of its changes?
 *
 * Method: the two theories are compared link by link (impact.md, «Entries»); texts, kinds, evidence
 * and whatever hangs on boxes and links take hold of nothing. A loop makes no difference here; an
 * empty patch or an empty theory gives no entry but for the proposal's own factors.
 */
export type Change = 'added' | 'altered' | 'own' | 'removed'

/** What the proposal does that makes itself felt: `own` a new factor, otherwise to which link. */
export interface Cause {
  readonly change: Change
  readonly link?: string
}

export interface Entry {
  readonly factor: string
  readonly sign: Sign
  readonly cause: Cause
}

/** By factor and sign; of several causes for the same the least by change and link. */
export const entriesOf = remembered((overlay: Overlay): readonly Entry[] => {
  const entries = new Map<string, Entry>()
  for (const entry of everyEntry(overlay)) {
    const key = `${entry.factor} ${entry.sign}`
    const before = entries.get(key)
    if (!before || byCause(entry.cause, before.cause) < 0) entries.set(key, entry)
  }
  return [...entries.values()].sort(
    (a, b) => byCharacterCode(a.factor, b.factor) || byCharacterCode(a.sign, b.sign),
  )
})

/** The order in which causes are preferred. */
export function byCause(a: Cause, b: Cause): number {
  return byCharacterCode(a.change, b.change) || byCharacterCode(a.link ?? '', b.link ?? '')
}

function everyEntry(overlay: Overlay): Entry[] {
  const { baseGraph, graph, baseFactor, baseLink } = overlay
  const entries: Entry[] = []
  const enter = (factor: string | undefined, sign: Sign, change: Change, link?: string) => {
    if (factor) entries.push({ factor, sign, cause: link ? { change, link } : { change } })
  }
  for (let factor = 0; factor < baseFactor.length; factor += 1) {
    if (isOwn(overlay, factor)) enter(graph.factorIds[factor], '+', 'own')
  }
  const stands = new Uint8Array(baseGraph.linkIds.length)
  for (let link = 0; link < baseLink.length; link += 1) {
    const before = baseLink[link] as number
    const id = graph.linkIds[link]
    if (before !== -1 && hasSameEnds(overlay, before, link)) {
      stands[before] = 1
      if (isAltered(overlay, before, link)) enter(headOf(graph, link), '?', 'altered', id)
    } else if (
      !isOwn(overlay, graph.from[link] as number) &&
      !isOwn(overlay, graph.to[link] as number)
    ) {
      enter(headOf(graph, link), signNamed(graph.sign[link] as number), 'added', id)
    }
  }
  for (let link = 0; link < stands.length; link += 1) {
    const head = headOf(baseGraph, link)
    if (stands[link] || !head || !graph.factorAt.has(head)) continue
    const sign = opposite(signNamed(baseGraph.sign[link] as number))
    enter(head, sign, 'removed', baseGraph.linkIds[link])
  }
  return entries
}

function headOf({ factorIds, to }: Graph, link: number): string | undefined {
  return factorIds[to[link] as number]
}

/** Whether a link leads between the same factors as it did in the base. */
export function hasSameEnds(
  { baseGraph, graph, baseFactor }: Overlay,
  before: number,
  now: number,
): boolean {
  return (
    baseFactor[graph.from[now] as number] === baseGraph.from[before] &&
    baseFactor[graph.to[now] as number] === baseGraph.to[before]
  )
}

function isAltered({ baseGraph, graph }: Overlay, before: number, now: number): boolean {
  if (baseGraph.sign[before] !== graph.sign[now]) return true
  return graph.sign[now] === plus && baseGraph.isNecessary[before] !== graph.isNecessary[now]
}
