import { describe, expect, test } from 'vitest'
import { bestConnectedOnChallenged, placesOf } from '#analysis/places.ts'
import type { Place } from '#model/programme.ts'
import { emptyTheory, type Table, type Theory } from '#model/theory.ts'
import { laid } from '../support/laid.ts'
import { sample, sampleOverlay } from '../support/sample.ts'
import { theoryOf } from '../support/theoryOf.ts'

describe('the golden example', () => {
  test('P1: the programme is best connected and rests on F7; neither place is dominated', () => {
    const rows = placesOf(sampleOverlay('P1'), sample.places)
    expect(rows).toEqual([
      {
        place: 'S1',
        connections: 1,
        outcomes: [9, 9],
        prerequisites: [1, 1],
        actors: [1, 3],
        missingActors: ['A8', 'P1f'],
        challenged: ['F7'],
        dominated: false,
      },
      {
        place: 'S2',
        connections: 0,
        outcomes: [5, 9],
        prerequisites: [0, 1],
        actors: [1, 3],
        missingActors: ['A8', 'P1f'],
        challenged: [],
        dominated: false,
      },
    ])
    expect(bestConnectedOnChallenged(rows)).toEqual(['S1'])
  })

  test('P2: the programme is as good in all and better in some', () => {
    const rows = placesOf(sampleOverlay('P2'), sample.places)
    expect(rows.map(({ place, dominated }) => [place, dominated])).toEqual([
      ['S1', false],
      ['S2', true],
    ])
    expect(rows[0]).toEqual({
      place: 'S1',
      connections: 1,
      outcomes: [4, 4],
      prerequisites: [1, 1],
      actors: [1, 1],
      missingActors: [],
      challenged: [],
      dominated: false,
    })
    expect(bestConnectedOnChallenged(rows)).toEqual([])
  })
})

const places: Table<Place> = {
  s1: { title: 's1', kind: 'line', actors: { u1: true } },
  s2: { title: 's2', kind: 'plan' },
}

describe('a place', () => {
  test('is connected by links both ways, and gives what is necessary', () => {
    const base = inPlaces(theoryOf('T1 -> L1 -> B1', 'T2 -> B1'), { T1: 's1', L1: 's1', T2: 's2' })
    const overlay = laid(base, ['T1 => P -> L1', 'T2 -> P', 'P -> Q'])
    const rows = placesOf(overlay, places)
    expect(
      rows.map(({ place, connections, prerequisites }) => [place, connections, prerequisites]),
    ).toEqual([
      ['s1', 2, [1, 1]],
      ['s2', 1, [0, 1]],
    ])
  })

  test('has the factors it has in the base, whatever the proposal says', () => {
    const base = inPlaces(theoryOf('T1 -> B1'), { T1: 's1' })
    const overlay = laid(base, {
      factors: { T1: { place: 's2' }, P: { kind: 'activity', title: 'P' } },
      links: { p1: { from: 'P', to: 'T1' } },
    })
    expect(placesOf(overlay, places).map(({ connections }) => connections)).toEqual([1, 0])
  })

  test('rests on what is attached to its factors and to the links out of them', () => {
    const drawn = inPlaces(theoryOf('T1 -> T2 -> B1'), { T2: 's1' })
    const base: Theory = {
      ...drawn,
      assumptions: { a1: { title: '' }, a2: { title: '' }, a3: { title: '' } },
      attachments: {
        t1: { assumption: 'a1', on: 'l1' },
        t2: { assumption: 'a2', on: 'l2' },
        t3: { assumption: 'a3', on: 'T2' },
      },
    }
    const stances = Object.fromEntries(
      ['a1', 'a2', 'a3'].map((assumption) => [
        `s-${assumption}`,
        { assumption, kind: 'challenges' as const },
      ]),
    )
    const rows = placesOf(laid(base, {}, { stances }), places)
    expect(rows.map(({ challenged }) => challenged)).toEqual([['a2', 'a3'], []])
  })

  test('without factors is never dominated, but may dominate', () => {
    const base = inPlaces(theoryOf('T1 -> B1'), { T1: 's2' })
    const actors = { actors: { u1: { title: 'u1' } } }
    const overlay = laid(
      { ...base, ...actors },
      {
        factors: { P: { kind: 'activity', title: 'P' } },
        roles: { g1: { actor: 'u1', role: 'owns', on: 'P' } },
      },
    )
    const dominated = (all: Table<Place>) =>
      placesOf(overlay, all).map((row) => [row.place, row.dominated])
    expect(dominated(places)).toEqual([
      ['s1', false],
      ['s2', true],
    ])
    const swapped = {
      ...places,
      s1: { ...places['s1'], title: 's1', kind: 'line' as const, actors: {} },
    }
    expect(
      dominated({ ...swapped, s2: { title: '', kind: 'plan', actors: { u1: true } } }),
    ).toEqual([
      ['s1', false],
      ['s2', false],
    ])
  })

  test('in an empty theory counts nothing, and without places there are no rows', () => {
    expect(placesOf(laid(emptyTheory, {}), { s2: { title: 's2', kind: 'plan' } })).toEqual([
      {
        place: 's2',
        connections: 0,
        outcomes: [0, 0],
        prerequisites: [0, 0],
        actors: [0, 0],
        missingActors: [],
        challenged: [],
        dominated: false,
      },
    ])
    expect(placesOf(laid(emptyTheory, {}), {})).toEqual([])
  })
})

function inPlaces(theory: Theory, where: Readonly<Record<string, string>>): Theory {
  const factors = Object.entries(theory.factors).map(([id, factor]) => {
    const place = where[id]
    return [id, place ? { ...factor, place } : factor] as const
  })
  return { ...theory, factors: Object.fromEntries(factors) }
}
