import { describe, expect, test } from 'vitest'
import { likenessesOf } from '#model/likenesses.ts'
import { emptyTheory, type Factor, type Theory } from '#model/theory.ts'

function boxes(factors: Record<string, Factor & { readonly sourceId?: string }>): Theory {
  return { ...emptyTheory, factors }
}

describe('what looks the same in two theories', () => {
  test('has the same kind and title, small and capital letters and spaces aside', () => {
    const ours = boxes({
      o1: { kind: 'user_effect', title: 'Flere betaler i tide' },
      o2: { kind: 'output', title: 'Varsel' },
    })
    const theirs = boxes({
      t1: { kind: 'user_effect', title: ' flere  Betaler i tide ' },
      t2: { kind: 'activity', title: 'Varsel' },
    })
    expect(likenessesOf(ours, theirs)).toEqual([{ table: 'factors', theirs: 't1', ours: 'o1' }])
  })

  test('comes from the other, or from the same source, whatever it is called now', () => {
    const ours = boxes({
      o1: { kind: 'output', title: 'Child', sourceId: 't1' },
      o2: { kind: 'output', title: 'Parent' },
      o3: { kind: 'output', title: 'Sister', sourceId: 'grandmother' },
    })
    const theirs = boxes({
      t1: { kind: 'output', title: 'a' },
      t2: { kind: 'output', title: 'b', sourceId: 'o2' },
      t3: { kind: 'output', title: 'c', sourceId: 'grandmother' },
    })
    expect(likenessesOf(ours, theirs).map(({ theirs: id, ours: own }) => [id, own])).toEqual([
      ['t1', 'o1'],
      ['t2', 'o2'],
      ['t3', 'o3'],
    ])
  })

  test('is not told by the id: many a file has a box B1', () => {
    const ours = boxes({ B1: { kind: 'user_effect', title: 'Ours' } })
    const theirs = boxes({ B1: { kind: 'user_effect', title: 'Theirs' } })
    expect(likenessesOf(ours, theirs)).toEqual([])
  })

  test('is no two of theirs in one of ours, and nothing without a title', () => {
    const ours = boxes({ o1: { kind: 'output', title: 'A' }, o2: { kind: 'output', title: '' } })
    const theirs = boxes({
      t1: { kind: 'output', title: 'A' },
      t2: { kind: 'output', title: 'A' },
      t3: { kind: 'output', title: '' },
    })
    expect(likenessesOf(ours, theirs)).toEqual([{ table: 'factors', theirs: 't1', ours: 'o1' }])
  })

  test('is sought among assumptions and actors as well', () => {
    const ours = {
      ...emptyTheory,
      assumptions: { F1: { title: 'Alle har nettbank' } },
      actors: { A1: { title: 'NAV' } },
    }
    const theirs = {
      ...emptyTheory,
      assumptions: { x: { title: 'alle har nettbank' } },
      actors: { y: { title: 'Nav' } },
    }
    expect(likenessesOf(ours, theirs)).toEqual([
      { table: 'assumptions', theirs: 'x', ours: 'F1' },
      { table: 'actors', theirs: 'y', ours: 'A1' },
    ])
  })
})
