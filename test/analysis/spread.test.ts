import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overlayOf } from '#analysis/overlay.ts'
import { minus, passed, signNamed } from '#analysis/signs.ts'
import {
  countOf,
  factorOf,
  placeBefore,
  type Spread,
  signOfState,
  slotInto,
  spreadOf,
  stateAt,
} from '#analysis/spread.ts'
import type { Ruling } from '#model/programme.ts'
import { emptyTheory, type Table } from '#model/theory.ts'
import { chainOf, laid } from '../support/laid.ts'
import { programmesLaidOver } from '../support/laidOver.ts'
import { leastWalk, slowWalks } from '../support/slowImpact.ts'
import { theoryOf } from '../support/theoryOf.ts'

const base = theoryOf('T1 -> L1 -x> B1', 'T2 -?> L1', 'B1 -x> E1', 'X1 -x> X1 -> B2')

describe('what a proposal reaches', () => {
  test.each<[string, readonly string[], Ruled, string]>([
    ['is nothing when it changes nothing', [], {}, ''],
    ['stands nearest first, with the sign that arrives', ['P -> T1'], {}, 'P+ T1+ L1+ B1- E1+'],
    ['stands once for each sign', ['P -> T1', 'P -> T2'], {}, 'P+ T1+ T2+ L1+ L1? B1- B1? E1+ E1?'],
    ['has the sign ruled where it arrives', ['P -> T1'], { L1: '-' }, 'P+ T1+ L1- B1+ E1-'],
    ['has the sign ruled where it begins', ['T2 -> L1'], { L1: '-' }, 'L1- B1+ E1-'],
    ['ends where 0 is ruled', ['P -> T1'], { B1: '0' }, 'P+ T1+ L1+'],
    ['does not begin where 0 is ruled', ['T2 -> L1'], { L1: '0' }, ''],
    ['goes round a loop once', ['E1 -?> L1'], {}, 'L1? B1? E1?'],
    ['goes round it again with the other sign', ['P -> X1'], {}, 'P+ X1+ B2+ X1- B2-'],
  ])('%s', (_, change, ruled, expected) => {
    const spread = spreadOf(laid(base, change, { rulings: rulingsAt(ruled) }))
    const states = placesIn(spread).map((place) => stateNamed(spread, place).join(''))
    expect(states.join(' ')).toBe(expected)
  })

  test('is nothing in an empty theory', () => {
    expect(countOf(spreadOf(laid(emptyTheory, {})))).toBe(0)
  })

  test('is kept whatever is searched afterwards', () => {
    spreadOf(laid(chainOf(100), ['P -> c0']))
    const { trail } = spreadOf(laid(base, ['P -> T1']))
    const before = trail.slice()
    spreadOf(laid(base, ['P -?> X1']))
    expect(trail).toEqual(before)
  })

  test('begins with what makes itself felt there, where 0 is ruled as well', () => {
    expect(causesIn(['T2 -> T1', 'B2 -> B1'], { T1: '0' })).toEqual([
      ['B1', { change: 'added', link: 'p2' }],
      ['T1', { change: 'added', link: 'p1' }],
    ])
  })

  test.each([
    [['B2 -> L1', 'B2 -x> L1'], 'p1'],
    [['B2 -x> L1', 'B2 -> L1'], 'p1'],
  ])('begins once where a ruling makes %j one, with the least of the causes', (change, link) => {
    expect(causesIn(change, { L1: '+' })).toEqual([['L1', { change: 'added', link }]])
  })
})

describe('law: the search', () => {
  test('reaches the states of the slow model, by the least of its shortest walks to each', () => {
    laidOver((spread, slow) => {
      const walks = placesIn(spread).map((place) => walkTo(spread, place))
      expect(walks.length).toBe(slow.size)
      for (const walk of walks) {
        const state = `${walk.factors.at(-1)} ${walk.signs.at(-1)}`
        const { cause, factors, signs } = leastWalk(slow.get(state) ?? [])
        expect(walk).toEqual({ cause, factors, signs })
      }
    })
  })

  test('lists them by how far they are, and then by their walks', () => {
    laidOver((spread) => {
      const keys = placesIn(spread).map((place) => {
        const { factors, signs } = walkTo(spread, place)
        const states = factors.map((factor, i) => `${factor.padEnd(4)}${signs[i]}`)
        return `${String(factors.length).padStart(3, '0')} ${states.join()}`
      })
      expect(keys).toEqual([...keys].sort())
    })
  })

  test('tells per factor the set of its signs', () => {
    laidOver(({ graph, signs }, slow) => {
      const bits = { '+': 1, '-': 2, '?': 4 }
      const expected = graph.factorIds.map((id) =>
        Object.entries(bits).reduce(
          (all, [sign, bit]) => all + (slow.has(`${id} ${sign}`) ? bit : 0),
          0,
        ),
      )
      expect([...signs]).toEqual(expected)
    })
  })

  test('names a slot by which the state before gives the state', () => {
    laidOver((spread) => {
      const { graph, passes, passesFromMinus } = spread
      for (const place of placesIn(spread)) {
        const before = placeBefore(spread, place)
        if (before === -1) continue
        const slot = slotInto(spread, place)
        const tail = stateAt(spread, before)
        const ways = signOfState(tail) === minus ? passesFromMinus : passes
        const arrives = passed[(signOfState(tail) << 3) | (ways[slot] ?? 0)]
        expect([graph.from[graph.outLink[slot] ?? -1], graph.outHead[slot], arrives]).toEqual([
          factorOf(tail),
          factorOf(stateAt(spread, place)),
          signOfState(stateAt(spread, place)),
        ])
      }
    })
  })
})

type Ruled = Readonly<Record<string, Ruling['sign']>>

function rulingsAt(ruled: Ruled): Table<Ruling> {
  const rulings = Object.entries(ruled).map(([factor, sign]) => [`r-${factor}`, { factor, sign }])
  return Object.fromEntries(rulings)
}

/** What makes itself felt, by the factor where it does. */
function causesIn(change: readonly string[], ruled: Ruled) {
  const { causes, graph } = spreadOf(laid(base, change, { rulings: rulingsAt(ruled) }))
  return [...causes].map(([state, cause]) => [graph.factorIds[factorOf(state)], cause])
}

/** Asserts for every proposal of random programmes, and what the slow model finds of it. */
function laidOver(check: (spread: Spread, slow: ReturnType<typeof slowWalks>) => void): void {
  fc.assert(
    fc.property(programmesLaidOver(), (programme) => {
      for (const id in programme.proposals) {
        check(spreadOf(overlayOf(programme, id)), slowWalks(programme, id))
      }
    }),
  )
}

function placesIn(spread: Spread): readonly number[] {
  return Array.from({ length: countOf(spread) }, (_, place) => place)
}

function stateNamed(spread: Spread, place: number) {
  const state = stateAt(spread, place)
  const id = spread.graph.factorIds[factorOf(state)] ?? ''
  return [id, signNamed(signOfState(state))] as const
}

/** The way back from a place to the entry, told from the entry on. */
function walkTo(spread: Spread, place: number) {
  const places = [place]
  for (let at = placeBefore(spread, place); at !== -1; at = placeBefore(spread, at)) {
    places.unshift(at)
  }
  const states = places.map((each) => stateNamed(spread, each))
  return {
    cause: spread.causes.get(stateAt(spread, places[0] ?? -1)),
    factors: states.map(([id]) => id),
    signs: states.map(([, sign]) => sign),
  }
}
