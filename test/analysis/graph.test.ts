import { describe, expect, test } from 'vitest'
import { graphOf } from '#analysis/graph.ts'
import { emptyTheory, type Theory } from '#model/theory.ts'
import { theoryOf } from '../support/theoryOf.ts'

describe('the graph of a theory', () => {
  test('numbers factors and links by id and keeps the links of a factor together', () => {
    const theory = theoryOf('T1 => L1 -x> B1', 'T1 -> B1', 'B1 -?> T1')
    expect(graphOf(theory)).toEqual({
      factorIds: ['B1', 'L1', 'T1'],
      factorAt: new Map([
        ['B1', 0],
        ['L1', 1],
        ['T1', 2],
      ]),
      isOutcome: Uint8Array.of(1, 0, 0),
      linkIds: ['l1', 'l2', 'l3', 'l4'],
      from: Int32Array.of(2, 1, 2, 0),
      to: Int32Array.of(1, 0, 0, 2),
      sign: Uint8Array.of(0, 1, 0, 2),
      isNecessary: Uint8Array.of(1, 0, 0, 0),
      outStart: Int32Array.of(0, 1, 2, 4),
      outLink: Int32Array.of(3, 1, 2, 0),
      outHead: Int32Array.of(2, 0, 0, 1),
      outSign: Uint8Array.of(2, 1, 0, 0),
      outSignFromMinus: Uint8Array.of(2, 1, 0, 0),
      inStart: Int32Array.of(0, 2, 3, 4),
      inLink: Int32Array.of(1, 2, 0, 3),
    })
  })

  test('orders parallel links by the sign they give, seen from + and from -', () => {
    const theory = theoryOf('T1 -?> B1', 'T1 -x> B1', 'T1 -> B1', 'T1 -x> B2')
    const graph = graphOf(theory)
    expect(graph.outLink.map((link) => link + 1)).toEqual(Int32Array.of(3, 2, 1, 4))
    expect(graph.outSign).toEqual(Uint8Array.of(0, 1, 2, 1))
    expect(graph.outSignFromMinus).toEqual(Uint8Array.of(1, 0, 2, 1))
  })

  test('is built once for a structure, whatever the titles', () => {
    const theory = theoryOf('T1 -> B1')
    const retitled: Theory = {
      ...theory,
      factors: { ...theory.factors, B1: { kind: 'user_effect', title: 'Another' } },
      links: { l1: { from: 'T1', to: 'B1', mechanism: 'Training' } },
    }
    expect(graphOf(retitled)).toBe(graphOf(theory))
  })

  test('of nothing has nothing in it', () => {
    const { factorIds, linkIds, outStart, inStart } = graphOf(emptyTheory)
    expect({ factorIds, linkIds, outStart, inStart }).toEqual({
      factorIds: [],
      linkIds: [],
      outStart: Int32Array.of(0),
      inStart: Int32Array.of(0),
    })
  })

  test('is not drawn of a link that hangs in the air', () => {
    const theory = { ...theoryOf('T1 -> B1'), factors: {} }
    expect(() => graphOf(theory)).toThrow('The link l1 hangs in the air: no factor T1.')
  })
})
