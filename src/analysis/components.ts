import type { Graph } from './graph.ts'

/**
 * Which factors can all reach each other, and which of these groups stand first?
 *
 * Method: strongly connected components (Tarjan 1972), with a stack of our own in place of recursion,
 * in the graph that the whole graph induces on the members. A loop is one component; no members, none.
 */

/** Per factor: the number of its component, or −1 if it is no member. What leads into another has the greater number. */
export function componentsWithin(graph: Graph, isMember: Uint8Array): Int32Array {
  const { outStart, outHead } = graph
  const size = graph.factorIds.length
  const component = new Int32Array(size).fill(-1)
  const found = new Int32Array(size)
  const low = new Int32Array(size)
  const slotOf = new Int32Array(size)
  const path = new Int32Array(size)
  const open = new Int32Array(size)
  let depth = 0
  let opened = 0
  let clock = 0
  let components = 0

  function enter(factor: number): void {
    clock += 1
    found[factor] = clock
    low[factor] = clock
    slotOf[factor] = outStart[factor] as number
    path[depth] = factor
    depth += 1
    open[opened] = factor
    opened += 1
  }

  function leave(factor: number): void {
    depth -= 1
    if (low[factor] === found[factor]) {
      let last: number
      do {
        opened -= 1
        last = open[opened] as number
        component[last] = components
      } while (last !== factor)
      components += 1
    }
    if (depth > 0) lower(path[depth - 1] as number, low[factor] as number)
  }

  function lower(factor: number, to: number): void {
    if (to < (low[factor] as number)) low[factor] = to
  }

  for (let start = 0; start < size; start += 1) {
    if (!isMember[start] || found[start]) continue
    enter(start)
    while (depth > 0) {
      const factor = path[depth - 1] as number
      const slot = slotOf[factor] as number
      if (slot === outStart[factor + 1]) {
        leave(factor)
        continue
      }
      slotOf[factor] = slot + 1
      const head = outHead[slot] as number
      if (!isMember[head]) continue
      if (!found[head]) enter(head)
      else if (component[head] === -1) lower(factor, found[head] as number)
    }
  }
  return component
}

/** The members of components that no other component of members leads into, in order. */
export function foremostWithin(graph: Graph, isMember: Uint8Array): readonly number[] {
  const component = componentsWithin(graph, isMember)
  const isLedInto = new Uint8Array(graph.factorIds.length)
  for (let link = 0; link < graph.linkIds.length; link += 1) {
    const tail = component[graph.from[link] as number] as number
    const head = component[graph.to[link] as number] as number
    if (tail !== -1 && head !== -1 && tail !== head) isLedInto[head] = 1
  }
  const foremost: number[] = []
  for (const [factor, its] of component.entries()) {
    if (its !== -1 && !isLedInto[its]) foremost.push(factor)
  }
  return foremost
}
