import type { Theory } from '#model/theory.ts'
import { componentsWithin } from './components.ts'
import { type Graph, graphOf } from './graph.ts'
import { remembered } from './remembered.ts'
import { minus, unknown } from './signs.ts'
import { structureOf } from './structure.ts'

/**
 * D7: which loops are there, and do they reinforce or balance?
 *
 * Method: the shortest simple cycles, told by their links, in the order of their length and then of their
 * link ids from the least factor. Each cycle is sought from its least factor; the rest of the cycles are
 * found by splitting what remains at each of its links (Lawler 1972, after Yen 1971), so that no more are
 * walked than are told. They are listed, never simulated; a theory without loops gives none.
 */
export interface Loop {
  /** From the least factor on; each once. */
  readonly factors: readonly string[]
  /** The i-th leads out of the i-th factor. */
  readonly links: readonly string[]
  readonly kind: LoopKind
}

export type LoopKind = 'reinforcing' | 'balancing' | 'unclear'

export interface Loops {
  /** The shortest, at most 50. */
  readonly loops: readonly Loop[]
  readonly hasMore: boolean
}

const told = 50

export function loopsOf(theory: Theory): Loops {
  return loops(structureOf(theory))
}

const loops = remembered((theory: Theory): Loops => {
  const graph = graphOf(theory)
  const found = shortestCycles(graph, told + 1)
  return {
    loops: found.slice(0, told).map((links) => loopWith(graph, links)),
    hasMore: found.length > told,
  }
})

function loopWith(graph: Graph, links: readonly number[]): Loop {
  const signs = links.map((link) => graph.sign[link])
  const isBalancing = signs.filter((sign) => sign === minus).length % 2 === 1
  return {
    factors: links.map((link) => graph.factorIds[graph.from[link] as number] as string),
    links: links.map((link) => graph.linkIds[link] as string),
    kind: signs.includes(unknown) ? 'unclear' : isBalancing ? 'balancing' : 'reinforcing',
  }
}

/** All cycles that begin with these links, do not go on by a barred one, and are not told yet. */
interface Branch {
  /** The least factor of its cycles: they begin and end there. */
  readonly start: number
  readonly begun: readonly number[]
  readonly barred: ReadonlySet<number>
  /** The first of them in the order of the list. */
  readonly cycle: readonly number[]
}

/** Longer and longer cycles are sought, until there are enough or no longer ones can be. */
function shortestCycles(graph: Graph, wanted: number): readonly (readonly number[])[] {
  const component = loopingComponents(graph)
  const starts = [...component.keys()].filter((factor) => component[factor] !== -1)
  for (let longest = 4; ; longest *= 4) {
    const cycles = cyclesUpTo(graph, component, starts, Math.min(longest, starts.length), wanted)
    if (cycles.length >= wanted || longest >= starts.length) return cycles
  }
}

function cyclesUpTo(
  graph: Graph,
  component: Int32Array,
  starts: readonly number[],
  longest: number,
  wanted: number,
): readonly (readonly number[])[] {
  const search = searchIn(graph, component)
  const branches: Branch[] = []
  const consider = (start: number, begun: readonly number[], barred: ReadonlySet<number>) => {
    const last = branches.length < wanted ? undefined : branches.at(-1)
    const cycle = search(start, begun, barred, last?.cycle.length ?? longest)
    if (cycle) enqueue(branches, { start, begun, barred, cycle }, wanted)
  }
  for (const start of starts) consider(start, [], new Set())
  const cycles: (readonly number[])[] = []
  while (cycles.length < wanted) {
    const next = branches.shift()
    if (!next) break
    cycles.push(next.cycle)
    for (let i = next.begun.length; i < next.cycle.length; i += 1) {
      const taken = next.cycle[i] as number
      const barred = i === next.begun.length ? new Set([...next.barred, taken]) : new Set([taken])
      consider(next.start, next.cycle.slice(0, i), barred)
    }
  }
  return cycles
}

/** Keeps the branches in order; no more than are wanted can ever be told. */
function enqueue(branches: Branch[], branch: Branch, wanted: number): void {
  const last = branches.at(-1)
  if (branches.length >= wanted && last && byCycle(branch, last) > 0) return
  const after = branches.findIndex((other) => byCycle(branch, other) < 0)
  branches.splice(after === -1 ? branches.length : after, 0, branch)
  if (branches.length > wanted) branches.pop()
}

function byCycle({ cycle: a }: Branch, { cycle: b }: Branch): number {
  if (a.length !== b.length) return a.length - b.length
  for (const [i, link] of a.entries()) if (link !== b[i]) return link - (b[i] as number)
  return 0
}

/** Per factor on a loop: its component; −1 for the others. */
function loopingComponents(graph: Graph): Int32Array {
  const everything = new Uint8Array(graph.factorIds.length).fill(1)
  const component = componentsWithin(graph, everything)
  const isLooping = new Uint8Array(graph.factorIds.length)
  for (const [link, tail] of graph.from.entries()) {
    const its = component[tail] as number
    if (its === component[graph.to[link] as number]) isLooping[its] = 1
  }
  return component.map((its) => (isLooping[its] ? its : -1))
}

type Search = (
  start: number,
  begun: readonly number[],
  barred: ReadonlySet<number>,
  longest: number,
) => readonly number[] | undefined

/**
 * The first cycle of a branch, no longer than `longest`: the shortest way home is measured backwards from
 * the start, and walked forwards by the least link each time.
 */
function searchIn(graph: Graph, component: Int32Array): Search {
  const { from, to, outStart, outLink, inStart, inLink } = graph
  const round = new Int32Array(component.length)
  const distance = new Int32Array(component.length)
  const queue = new Int32Array(component.length)
  let rounds = 0

  return (start, begun, barred, longest) => {
    const at = begun.length === 0 ? start : (to[begun.at(-1) as number] as number)
    const isOpenOut = (link: number) =>
      component[to[link] as number] === component[start] &&
      (to[link] as number) >= start &&
      !barred.has(link)
    const ways = outLink.subarray(outStart[at], outStart[at + 1]).filter(isOpenOut)
    if (ways.length === 0) return undefined

    rounds += 1
    const isMeasured = (factor: number) => round[factor] === rounds
    for (const passed of [...begun.map((link) => from[link] as number), at]) {
      round[passed] = rounds
      distance[passed] = component.length
    }
    const reach = longest - begun.length
    let count = 1
    queue[0] = start
    round[start] = rounds
    distance[start] = 0
    for (let next = 0; next < count; next += 1) {
      const factor = queue[next] as number
      const steps = (distance[factor] as number) + 1
      if (steps >= reach) break
      for (
        let slot = inStart[factor] as number;
        slot < (inStart[factor + 1] as number);
        slot += 1
      ) {
        const tail = from[inLink[slot] as number] as number
        if (isMeasured(tail) || tail < start || component[tail] !== component[start]) continue
        round[tail] = rounds
        distance[tail] = steps
        queue[count] = tail
        count += 1
      }
    }

    const stepsHome = (link: number) =>
      isMeasured(to[link] as number)
        ? 1 + (distance[to[link] as number] as number)
        : Number.POSITIVE_INFINITY
    const cycle = [...begun]
    let least = nearest(ways, stepsHome)
    if (least === undefined || stepsHome(least) > reach) return undefined
    for (;;) {
      cycle.push(least)
      const factor: number = to[least] as number
      if (factor === start) return cycle
      const onward = outLink.subarray(outStart[factor], outStart[factor + 1])
      const next = nearest(onward, stepsHome)
      if (next === undefined) return undefined
      least = next
    }
  }
}

/** Of the links that lead home soonest the least. */
function nearest(links: Int32Array, stepsHome: (link: number) => number): number | undefined {
  let best: number | undefined
  for (const link of links) {
    const isNearer = best === undefined || stepsHome(link) < stepsHome(best)
    const isEqual = best !== undefined && stepsHome(link) === stepsHome(best)
    if (isNearer || (isEqual && link < (best ?? 0))) best = link
  }
  return best
}
