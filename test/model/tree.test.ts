import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  fieldsOf,
  isScalar,
  isTree,
  nothingIn,
  pathKeys,
  sameFields,
  step,
  treeAt,
} from '#model/tree.ts'
import { objectsOf, someFields, trees } from '../support/trees.ts'

const value = {
  title: 'A',
  theory: { factors: { B1: { title: 'x', text: '' } }, links: {} },
  proposals: { P1: { change: { factors: { B1: null } } } },
}

describe('a path', () => {
  test('names the keys to take one after the other, and the value itself by none', () => {
    expect(pathKeys('theory/factors/B1')).toEqual(['theory', 'factors', 'B1'])
    expect(pathKeys('')).toEqual([])
  })

  test('law: is longer by one key with each step', () => {
    const keys = fc.array(fc.string({ minLength: 1 }).filter((key) => !key.includes('/')))
    fc.assert(
      fc.property(keys, (each) => {
        expect(pathKeys(each.reduce(step, ''))).toEqual(each)
      }),
    )
  })
})

describe('at a path', () => {
  test('law: stands the very object that steps lead to', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        for (const [path, object] of objectsOf(tree)) expect(treeAt(tree, path)).toBe(object)
      }),
    )
  })

  test.each([
    ['a scalar', 'title'],
    ['what a proposal takes away', 'proposals/P1/change/factors/B1'],
    ['nothing', 'theory/factors/B2'],
    ['nothing, nor on the way there', 'layout/B1/bends'],
    ['a letter of a text', 'title/0'],
  ])('stands no object where there is %s', (_, path) => {
    expect(treeAt(value, path)).toBeUndefined()
  })
})

describe('the fields of an object', () => {
  test('are the scalars that stand directly in it, empty ones and null among them', () => {
    const object = { a: '', b: 0, c: false, d: null, e: undefined, f: { g: 1 }, h: {} }
    expect(fieldsOf(object)).toStrictEqual({ a: '', b: 0, c: false, d: null })
  })

  test('are none where there is no object', () => {
    expect(fieldsOf(undefined)).toEqual({})
  })

  test('law: are the same exactly when each has the same value in both', () => {
    fc.assert(
      fc.property(someFields, someFields, (a, b) => {
        expect(sameFields(a, b)).toBe(written(a) === written(b))
        expect(sameFields(a, { ...a })).toBe(true)
      }),
    )
  })
})

test.each([
  ['', 'scalar'],
  [0, 'scalar'],
  [false, 'scalar'],
  [null, 'scalar'],
  [{}, 'tree'],
  [{ a: 1 }, 'tree'],
  [undefined, 'neither'],
])('%j is a %s', (it, expected) => {
  const told = [isScalar(it) && 'scalar', isTree(it) && 'tree'].filter((word) => word)
  expect(told.join() || 'neither').toBe(expected)
})

test('nothing is in an object without keys', () => {
  expect([{}, { a: undefined }, { a: 1 }].map(nothingIn)).toEqual([true, false, false])
})

function written(fields: object): string {
  return JSON.stringify(Object.entries(fields).sort())
}
