import type { Graph } from './graph.ts'

/**
 * What leads to these factors, and what do they lead to, themselves included?
 *
 * Method: search along links of any sign, each factor once, so that loops end; from nothing, nothing.
 */
export function backFrom(graph: Graph, factors: Iterable<number>): Uint8Array {
  const { inStart, inLink, from } = graph
  return closure(graph, factors, inStart, (slot) => from[inLink[slot] as number] as number)
}

export function forwardFrom(graph: Graph, factors: Iterable<number>): Uint8Array {
  const { outStart, outHead } = graph
  return closure(graph, factors, outStart, (slot) => outHead[slot] as number)
}

function closure(
  graph: Graph,
  factors: Iterable<number>,
  starts: Int32Array,
  neighbour: (slot: number) => number,
): Uint8Array {
  const isReached = new Uint8Array(graph.factorIds.length)
  const stack: number[] = []
  const reach = (factor: number) => {
    if (isReached[factor]) return
    isReached[factor] = 1
    stack.push(factor)
  }
  for (const factor of factors) reach(factor)
  for (let factor = stack.pop(); factor !== undefined; factor = stack.pop()) {
    const end = starts[factor + 1] as number
    for (let slot = starts[factor] as number; slot < end; slot += 1) reach(neighbour(slot))
  }
  return isReached
}
