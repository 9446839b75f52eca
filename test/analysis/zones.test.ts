import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Overlay, overlayOf } from '#analysis/overlay.ts'
import { type Zones, zonesOf } from '#analysis/zones.ts'
import type { Ruling, TheoryPatch } from '#model/programme.ts'
import { emptyTheory } from '#model/theory.ts'
import { laid } from '../support/laid.ts'
import { programmesLaidOver } from '../support/laidOver.ts'
import { sampleOverlay } from '../support/sample.ts'
import { slowZones } from '../support/slowImpact.ts'
import { factorsWhere } from '../support/someFactors.ts'
import { theoryOf } from '../support/theoryOf.ts'

type Told = Readonly<Record<keyof Zones, string>>

describe('a proposal', () => {
  const base = theoryOf('T0 -> T1 -> L1 -> B1', 'L1 -> L9', 'T2 -> L1', 'T0 -> L8', 'X1 -> B2')
  const nothing: Told = {
    isForward: '',
    isEntry: '',
    isTarget: '',
    leadsToTarget: '',
    leadsToEntry: '',
    isUpstream: '',
  }

  test.each<[string, TheoryPatch | readonly string[], Partial<Told>]>([
    ['leads nowhere when it changes nothing', {}, {}],
    [
      'needs nothing where nothing leads to what it adds',
      ['P -> L1'],
      {
        isForward: 'B1 L1 L9 P',
        isEntry: 'P',
        isTarget: 'B1',
        leadsToTarget: 'B1 L1 P T0 T1 T2',
        leadsToEntry: 'P',
      },
    ],
    [
      'needs what leads to what it adds, all the way, but not what else that leads to',
      ['T1 -> P -> E1'],
      {
        isForward: 'E1 P',
        isEntry: 'E1 P',
        isTarget: 'E1',
        leadsToTarget: 'E1 P T0 T1',
        leadsToEntry: 'E1 P T0 T1',
        isUpstream: 'T0 T1',
      },
    ],
    [
      'does not need what it reaches itself, on a loop through what it adds',
      ['L1 -> P -> T1'],
      {
        isForward: 'B1 L1 L9 P T1',
        isEntry: 'P',
        isTarget: 'B1',
        leadsToTarget: 'B1 L1 P T0 T1 T2',
        leadsToEntry: 'L1 P T0 T1 T2',
        isUpstream: 'T0 T2',
      },
    ],
    [
      'enters at the head of a link that it removes',
      { links: { l2: null } },
      {
        isForward: 'B1 L1 L9',
        isEntry: 'L1',
        isTarget: 'B1',
        leadsToTarget: 'B1 L1 T2',
        leadsToEntry: 'L1 T2',
        isUpstream: 'T2',
      },
    ],
  ])('%s', (_, change, expected) => {
    expect(told(laid(base, change))).toEqual({ ...nothing, ...expected })
  })

  test('neither reaches nor needs what a person has ruled 0 at', () => {
    const zones = (factor: string, sign: Ruling['sign']) =>
      told(laid(base, ['T1 -> P -> L1', 'T2 -> T1'], { rulings: { r: { factor, sign } } }))
    expect(zones('T0', '0')).toEqual({
      isForward: 'B1 L1 L9 P T1',
      isEntry: 'P T1',
      isTarget: 'B1',
      leadsToTarget: 'B1 L1 P T0 T1 T2',
      leadsToEntry: 'P T0 T1 T2',
      isUpstream: 'T2',
    })
    expect(zones('T0', '-').isUpstream).toBe('T0 T2')
    expect(zones('T1', '0')).toEqual({
      isForward: 'B1 L1 L9 P',
      isEntry: 'P',
      isTarget: 'B1',
      leadsToTarget: 'B1 L1 P T0 T1 T2',
      leadsToEntry: 'P T0 T1 T2',
      isUpstream: 'T0 T2',
    })
  })

  test('leads nowhere in an empty theory', () => {
    expect(told(laid(emptyTheory, {}))).toEqual(nothing)
  })

  test('of the golden example, P1, enters at its own factors and needs what they build on', () => {
    const { isEntry, isTarget, isUpstream } = told(sampleOverlay('P1'))
    expect({ isEntry, isTarget, isUpstream }).toEqual({
      isEntry: 'P1a P1b P1c P1d',
      isTarget: 'B2 B3 B4 B5 E1 E2 E3 E4 E5 P1d',
      isUpstream: 'I2 L2 T2 T3',
    })
  })

  test('law: has the zones of the slow model', () => {
    fc.assert(
      fc.property(programmesLaidOver(), (programme) => {
        for (const id in programme.proposals) {
          const { F, N, T, backT, backN, Up } = slowZones(programme, id)
          const [isForward, isEntry, isTarget, leadsToTarget, leadsToEntry, isUpstream] = [
            ...[F, N, T, backT, backN, Up].map((set) => [...set].sort().join(' ')),
          ]
          expect(told(overlayOf(programme, id))).toEqual({
            ...{ isForward, isEntry, isTarget, leadsToTarget, leadsToEntry, isUpstream },
          })
        }
      }),
    )
  })
})

function told(overlay: Overlay): Told {
  const zones = zonesOf(overlay)
  const ids = (zone: keyof Zones) => factorsWhere(overlay.graph, zones[zone]).join(' ')
  return {
    isForward: ids('isForward'),
    isEntry: ids('isEntry'),
    isTarget: ids('isTarget'),
    leadsToTarget: ids('leadsToTarget'),
    leadsToEntry: ids('leadsToEntry'),
    isUpstream: ids('isUpstream'),
  }
}
