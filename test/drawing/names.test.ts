import { expect, test } from 'vitest'
import { badgesOf, numberOf } from '#drawing/names.ts'
import { sample } from '../support/sample.ts'

test('a box is called by its id where people have given it one', () => {
  expect(['B3', 'P1a', 'T12', 'Æ1', 'f8x2kq01abcd', 'training'].map(numberOf)).toEqual([
    'B3',
    'P1a',
    'T12',
    'Æ1',
    undefined,
    undefined,
  ])
})

test('a badge is as given, an acronym, initials or the first letters', () => {
  expect([...badgesOf(sample.theory.actors).values()]).toEqual([
    'SKA',
    'NAV',
    'BRØ',
    'POL',
    'LÅN',
    'FIN',
    'IOK',
    'NA',
  ])
})

test('no two badges are alike', () => {
  const title = 'Kommunen'
  const actors = {
    a: { title },
    b: { title },
    c: { title: 'Kommisjonen' },
    d: { title, short: 'KOM' },
    e: { title },
    f: { title },
  }
  const badges = badgesOf(actors)
  expect(badges.get('d')).toBe('KOM')
  expect(new Set(badges.values()).size).toBe(6)
})

test('a name without letters has a badge all the same', () => {
  expect(badgesOf({ a: { title: '—' }, b: { title: '' } })).toEqual(
    new Map([
      ['a', '?'],
      ['b', '?2'],
    ]),
  )
})
