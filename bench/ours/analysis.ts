// Our affected set for analysis.mjs: the spread of D1 (impact.md) over a theory of plus links, from one box.
import { graphOf } from '../../src/analysis/graph.ts'
import { plus } from '../../src/analysis/signs.ts'
import { countOf, spread } from '../../src/analysis/spread.ts'
import { type BenchGraph, theoryOfBench } from './theory.ts'

export function build(bench: BenchGraph): (id: string) => number {
  const graph = graphOf(theoryOfBench(bench))
  const noRulings = new Map<number, number>()
  return (id) => {
    const state = ((graph.factorAt.get(id) ?? 0) << 2) | plus
    const causes = new Map([[state, { change: 'own' as const }]])
    return countOf(spread(graph, causes, noRulings)) - 1
  }
}
