// Our tidy layout for layout.mjs: the bench's graph as a theory, all boxes of one size as for the peers.
import { tidy } from '../../src/drawing/tidy.ts'
import { type BenchGraph, theoryOfBench } from './theory.ts'

const size = { width: 180, height: 72 }

export function layout(bench: BenchGraph): ReadonlyMap<string, { x: number; y: number }> {
  const sizes = Object.fromEntries(bench.nodes.map(({ id }) => [id, size]))
  return new Map(Object.entries(tidy(theoryOfBench(bench), { flow: 'up', sizes })))
}
