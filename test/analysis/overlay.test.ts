import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { graphOf } from '#analysis/graph.ts'
import { isOwn, type Overlay, overlayOf } from '#analysis/overlay.ts'
import { structureOf } from '#analysis/structure.ts'
import { applyPatch } from '#model/patch.ts'
import {
  emptyProposal,
  type Programme,
  type Proposal,
  type Ruling,
  type Stance,
} from '#model/programme.ts'
import { emptyTheory, type Table } from '#model/theory.ts'
import { laid, patchOf } from '../support/laid.ts'
import { programmesLaidOver } from '../support/laidOver.ts'
import { sample } from '../support/sample.ts'
import { programmeOf, theoryOf } from '../support/theoryOf.ts'

describe('a proposal laid over a theory', () => {
  const base = theoryOf('T1 -> L1 -> B1', 'T1 -x> B1')

  test('knows its own factors and links, and the numbers of the others in the base', () => {
    const overlay = laid(base, {
      factors: { L1: null, A: { kind: 'activity', title: 'A' }, S: { kind: 'output', title: 'S' } },
      links: { k: { from: 'A', to: 'S' }, m: { from: 'S', to: 'B1' }, l3: { sign: '?' } },
    })
    const { baseGraph, graph, baseFactor, baseLink } = overlay
    expect({
      before: [baseGraph.factorIds, baseGraph.linkIds],
      after: [graph.factorIds, graph.linkIds],
      baseFactor,
      baseLink,
      own: graph.factorIds.filter((_, factor) => isOwn(overlay, factor)),
    }).toEqual({
      before: [
        ['B1', 'L1', 'T1'],
        ['l1', 'l2', 'l3'],
      ],
      after: [
        ['A', 'B1', 'S', 'T1'],
        ['k', 'l3', 'm'],
      ],
      baseFactor: Int32Array.of(-1, 0, -1, 2),
      baseLink: Int32Array.of(-1, 2, -1),
      own: ['A', 'S'],
    })
  })

  test('is the base again when it changes nothing', () => {
    const overlay = laid(base, {})
    expect(overlay.after).toBe(overlay.base)
    expect(overlay.graph).toBe(overlay.baseGraph)
    expect(overlay.baseFactor).toEqual(Int32Array.of(0, 1, 2))
    expect(laid(emptyTheory, {}).baseFactor).toEqual(new Int32Array(0))
  })

  test('carries what people have said of it', () => {
    const rulings: Table<Ruling> = { r: { factor: 'L1', sign: '0' } }
    const stances: Table<Stance> = { s: { assumption: 'a', kind: 'challenges' } }
    const overlay = laid(base, {}, { rulings, stances })
    expect([overlay.rulings, overlay.stances]).toEqual([rulings, stances])
  })

  test('is told by name when there is no such proposal', () => {
    expect(() => overlayOf(sample, 'P9')).toThrow(
      'The programme fremtidens-innkreving has no proposal P9.',
    )
  })

  test('law: stands on the base and on the patched theory, matched id by id', () => {
    fc.assert(
      fc.property(programmesLaidOver(), (programme) => {
        for (const [id, { change, rulings, stances }] of Object.entries(programme.proposals)) {
          const overlay = overlayOf(programme, id)
          const base = structureOf(programme.theory)
          const after = structureOf(applyPatch(programme.theory, change))
          const [baseGraph, graph] = [graphOf(base), graphOf(after)]
          const numbersIn = (ids: readonly string[], among: readonly string[]) =>
            Int32Array.from(ids, (each) => among.indexOf(each))
          expect(overlay).toEqual({
            ...{ base, after, baseGraph, graph, rulings, stances },
            baseFactor: numbersIn(graph.factorIds, baseGraph.factorIds),
            baseLink: numbersIn(graph.linkIds, baseGraph.linkIds),
          } satisfies Overlay)
        }
      }),
    )
  })
})

describe('two overlays', () => {
  test('are the same object when only words and places differ', () => {
    const { theory, ...rest } = given()
    const overlay = overlayOf({ theory, ...rest }, 'P1')
    const T1 = { kind: 'activity', title: 'Reworded' } as const
    const factors = { ...theory.factors, T1 }
    const reworded = { ...rest, title: 'Another', theory: { ...theory, factors } }
    expect(overlayOf(reworded, 'P1')).toBe(overlay)
    const change = { factors: { P: T1 }, links: { p1: { from: 'P', to: 'T1' } } }
    const layout = { P: { x: 1, y: 2 } }
    expect(withP1({ theory, ...rest }, { title: 'Another', layout, change })).toBe(overlay)
  })

  test('of one programme are the same object, whatever has been laid over another since', () => {
    const programme = given()
    const overlay = overlayOf(programme, 'P1')
    for (let i = 0; i < 20; i += 1) laid(theoryOf(`T${i} -> L${i} -> B${i}`), [`P -> T${i}`])
    expect(overlayOf(programme, 'P1')).toBe(overlay)
  })

  test.each<[string, Partial<Proposal>]>([
    ['rulings', { rulings: { r: { factor: 'L1', sign: '0' } } }],
    ['stances', { stances: { s: { assumption: 'a', kind: 'relies_on' } } }],
  ])('with other %s are two, over the same graphs', (_, said) => {
    const programme = given()
    const overlay = overlayOf(programme, 'P1')
    const other = withP1(programme, said)
    expect(other).not.toBe(overlay)
    expect(other).toEqual({ ...overlay, ...said })
    expect(other.baseGraph).toBe(overlay.baseGraph)
    expect(other.graph).toBe(overlay.graph)
  })

  test('with another change are two, over the same base', () => {
    const programme = given()
    const overlay = overlayOf(programme, 'P1')
    const other = withP1(programme, { change: { links: { l2: null } } })
    expect(other.baseGraph).toBe(overlay.baseGraph)
    expect([overlay, other].map(({ graph }) => graph.linkIds)).toEqual([['l1', 'l2', 'p1'], ['l1']])
  })
})

function given(): Programme {
  const theory = theoryOf('T1 -> L1 -> B1')
  return programmeOf(theory, patchOf(theory, ['P -> T1']))
}

function withP1({ proposals, ...rest }: Programme, changed: Partial<Proposal>): Overlay {
  const P1: Proposal = { ...emptyProposal('P1'), ...proposals['P1'], ...changed }
  return overlayOf({ ...rest, proposals: { P1 } }, 'P1')
}
