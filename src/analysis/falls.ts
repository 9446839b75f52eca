import type { Theory } from '#model/theory.ts'
import { type Graph, graphOf } from './graph.ts'
import { plus } from './signs.ts'
import { type Breaks, breaksOf, supportIn, supportUnder, whatIfsAtOnce } from './support.ts'

/**
 * D6: which outcomes fall, and which lose some of what holds them up, when these assumptions are false?
 *
 * Method: support with nothing false against support with the set false (impact.md, D6). An outcome that
 * nothing held up before, as one whose only way in is a loop, can lose nothing.
 */
export interface Fall {
  /** Outcomes that lose all support, by id. */
  readonly lost: readonly string[]
  /** Outcomes that stand, but where k of the n supporting links fall away, by id. */
  readonly reduced: Readonly<Record<string, readonly [k: number, n: number]>>
}

/** One answer for each set of assumptions. */
export function fallsOf(
  theory: Theory,
  falseSets: readonly (readonly string[])[],
): readonly Fall[] {
  const falls: Fall[] = []
  for (let first = 0; first < falseSets.length; first += whatIfsAtOnce) {
    falls.push(...fallsAtOnce(theory, falseSets.slice(first, first + whatIfsAtOnce)))
  }
  return falls
}

function fallsAtOnce(theory: Theory, falseSets: readonly (readonly string[])[]): readonly Fall[] {
  const graph = graphOf(theory)
  const breaks = breaksOf(theory, falseSets)
  const before = supportIn(graph)
  const supported = supportUnder(graph, breaks)
  const falls = falseSets.map(() => ({
    lost: [] as string[],
    reduced: {} as Record<string, readonly [number, number]>,
  }))
  for (let outcome = 0; outcome < before.length; outcome += 1) {
    if (!graph.isOutcome[outcome] || !before[outcome]) continue
    const lost = ~(supported[outcome] as number)
    const bearing = bearingLinks(graph, before, outcome)
    const fallen = bearing.map((link) => fallenIn(graph, breaks, supported, link))
    const touched = fallen.reduce((all, bits) => all | bits, lost)
    if (touched === 0) continue
    const id = graph.factorIds[outcome] as string
    for (const [i, fall] of falls.entries()) {
      const bit = 1 << i
      if ((touched & bit) === 0) continue
      if (lost & bit) fall.lost.push(id)
      else fall.reduced[id] = [fallen.filter((bits) => bits & bit).length, bearing.length]
    }
  }
  return falls
}

/** The `+` links into an outcome whose tail is supported with nothing false. */
function bearingLinks(graph: Graph, before: Int32Array, outcome: number): number[] {
  const links: number[] = []
  const end = graph.inStart[outcome + 1] as number
  for (let slot = graph.inStart[outcome] as number; slot < end; slot += 1) {
    const link = graph.inLink[slot] as number
    if (graph.sign[link] === plus && before[graph.from[link] as number]) links.push(link)
  }
  return links
}

/** In which of the what-ifs the link is broken or its tail has lost its support. */
function fallenIn(graph: Graph, breaks: Breaks, supported: Int32Array, link: number): number {
  return (breaks.links[link] as number) | ~(supported[graph.from[link] as number] as number)
}
