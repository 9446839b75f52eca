import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { idsIn, indexIn, indicesIn } from '#analysis/ids.ts'

/** Few characters, so that two lists often have ids in common. */
const id = fc.string({ unit: fc.constantFrom('A', 'a', 'b', '1', '9', '-', 'å'), maxLength: 3 })
const tables = fc.dictionary(id, fc.constant({}))

describe('the ids of a table', () => {
  test('stand by character code: capitals first, 10 before 9, numbers where their characters stand', () => {
    const table = { b: {}, a9: {}, a10: {}, A: {}, 'Z-1': {}, å: {}, 9: {}, 10: {} }
    expect(idsIn(table)).toEqual(['10', '9', 'A', 'Z-1', 'a10', 'a9', 'b', 'å'])
  })

  test('are sorted once for each table', () => {
    const table = { b: {}, a: {} }
    expect(idsIn(table)).toBe(idsIn(table))
    expect(idsIn({ ...table, c: {} })).toEqual(['a', 'b', 'c'])
  })

  test('law: are all of them, each before every greater one', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const ids = idsIn(table)
        expect(new Set(ids)).toEqual(new Set(Object.keys(table)))
        for (const [i, its] of ids.entries()) {
          expect(ids.slice(i + 1).filter((later) => later <= its)).toEqual([])
        }
      }),
    )
  })
})

describe('where an id stands', () => {
  test('law: is where a search from the first finds it, or −1', () => {
    fc.assert(
      fc.property(tables, id, (table, other) => {
        const ids = idsIn(table)
        for (const each of [...ids, other]) expect(indexIn(ids, each)).toBe(ids.indexOf(each))
      }),
    )
  })

  test('law: among others is told for all ids at once', () => {
    fc.assert(
      fc.property(tables, tables, (table, other) => {
        const [ids, others] = [idsIn(table), idsIn(other)]
        expect([...indicesIn(ids, others)]).toEqual(ids.map((each) => others.indexOf(each)))
      }),
    )
  })
})
