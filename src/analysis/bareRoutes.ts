import type { Theory } from '#model/theory.ts'
import { type Graph, graphOf } from './graph.ts'
import { indexIn } from './ids.ts'
import { remembered } from './remembered.ts'
import { plus } from './signs.ts'
import { structureOf } from './structure.ts'

/**
 * D6: by which routes does an outcome stand without anybody having written what it rests on?
 *
 * Method: routes from factors without an incoming `+` link, over `+` links, nothing on the way carrying
 * an attachment, the two ends included. An effect looks robust where nobody has written any assumption.
 * Told is a shortest route from each of the nearest beginnings, found for all factors in one search with
 * so many visits each. A loop is no beginning; an outcome that nothing leads to is a route of no links.
 */
export interface BareRoute {
  readonly factors: readonly string[]
  readonly links: readonly string[]
}

export interface BareRoutes {
  /** Shortest first, then by the beginning; at most five. */
  readonly routes: readonly BareRoute[]
  readonly hasMore: boolean
}

export function bareRoutesTo(theory: Theory, factor: string): BareRoutes {
  const structure = structureOf(theory)
  const number = graphOf(structure).factorAt.get(factor)
  if (number === undefined) return { routes: [], hasMore: false }
  const { visitsTo, count } = visitsIn(structure)
  const known = count[number] as number
  const first = number * visitsEach
  const visits = [...visitsTo.subarray(first, first + Math.min(known, told))]
  return {
    routes: visits.map((visit) => routeOf(structure, visit)),
    hasMore: known > told,
  }
}

/** Whether a bare route leads to the factor of this number in the theory's graph. */
export function hasBareRoute(theory: Theory, factor: number): boolean {
  return visitsIn(structureOf(theory)).count[factor] !== 0
}

const told = 5
/** One more than is told, to know that there are more. */
const visitsEach = told + 1

/** Visits of factors, in the order made: each is a route from its beginning, one link longer than the one before. */
interface Visits {
  readonly factor: readonly number[]
  readonly link: readonly number[]
  readonly before: readonly number[]
  /** Per factor: how many visits it has had, and from `factor * visitsEach` on which. */
  readonly count: Uint8Array
  readonly visitsTo: Int32Array
}

const visitsIn = remembered((theory: Theory): Visits => {
  const graph = graphOf(theory)
  const { isBareFactor, isBareLink, beginnings } = bareOf(theory, graph)
  const count = new Uint8Array(graph.factorIds.length)
  const visitsTo = new Int32Array(graph.factorIds.length * visitsEach)
  const factor: number[] = []
  const link: number[] = []
  const before: number[] = []
  const beginning: number[] = []

  function visit(its: number, from: number, along: number, first: number): void {
    const known = count[its] as number
    if (known === visitsEach) return
    for (let i = 0; i < known; i += 1) {
      if (beginning[visitsTo[its * visitsEach + i] as number] === first) return
    }
    visitsTo[its * visitsEach + known] = factor.length
    count[its] = known + 1
    factor.push(its)
    before.push(from)
    link.push(along)
    beginning.push(first)
  }

  for (const first of beginnings) visit(first, -1, -1, first)
  for (let next = 0; next < factor.length; next += 1) {
    const at = factor[next] as number
    const end = graph.outStart[at + 1] as number
    for (let slot = graph.outStart[at] as number; slot < end; slot += 1) {
      const along = graph.outLink[slot] as number
      const head = graph.outHead[slot] as number
      if (isBareLink[along] && isBareFactor[head])
        visit(head, next, along, beginning[next] as number)
    }
  }
  return { factor, link, before, count, visitsTo }
})

function routeOf(theory: Theory, visit: number): BareRoute {
  const graph = graphOf(theory)
  const { factor, link, before } = visitsIn(theory)
  const factors: string[] = []
  const links: string[] = []
  for (let at = visit; at !== -1; at = before[at] as number) {
    factors.push(graph.factorIds[factor[at] as number] as string)
    if (link[at] !== -1) links.push(graph.linkIds[link[at] as number] as string)
  }
  return { factors: factors.reverse(), links: links.reverse() }
}

interface Bare {
  readonly isBareFactor: Uint8Array
  /** `+`, and without an attachment. */
  readonly isBareLink: Uint8Array
  /** Bare factors that no `+` link leads into. */
  readonly beginnings: readonly number[]
}

function bareOf(theory: Theory, graph: Graph): Bare {
  const isBareFactor = new Uint8Array(graph.factorIds.length).fill(1)
  const isBareLink = graph.sign.map((sign) => (sign === plus ? 1 : 0))
  const isLedTo = new Uint8Array(graph.factorIds.length)
  for (let link = 0; link < graph.to.length; link += 1) {
    if (graph.sign[link] === plus) isLedTo[graph.to[link] as number] = 1
  }
  for (const { on } of Object.values(theory.attachments)) {
    const factor = graph.factorAt.get(on)
    if (factor !== undefined) isBareFactor[factor] = 0
    else isBareLink[indexIn(graph.linkIds, on)] = 0
  }
  const beginnings = [...isBareFactor.keys()].filter(
    (factor) => isBareFactor[factor] && !isLedTo[factor],
  )
  return { isBareFactor, isBareLink, beginnings }
}
