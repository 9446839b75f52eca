import { emptyTheory, type FactorKind, type Theory } from '../../src/model/theory.ts'

const kinds: readonly FactorKind[] = ['input', 'activity', 'output', 'user_effect', 'societal_effect']

export interface BenchGraph {
  readonly nodes: readonly { readonly id: string; readonly label: string; readonly layer: number }[]
  readonly edges: readonly { readonly id: string; readonly source: string; readonly target: string }[]
  readonly layers: number
}

/** The bench's graph as a theory: its layers become the kinds of the result chain. */
export function theoryOfBench({ nodes, edges, layers }: BenchGraph): Theory {
  const kind = (layer: number) => kinds[Math.min(4, Math.floor((layer * 5) / layers))] ?? 'activity'
  return {
    ...emptyTheory,
    factors: Object.fromEntries(
      nodes.map(({ id, label, layer }) => [id, { kind: kind(layer), title: label }]),
    ),
    links: Object.fromEntries(
      edges.map(({ id, source, target }) => [id, { from: source, to: target }]),
    ),
  }
}
