import { describe, expect, test } from 'vitest'
import { actorsOf } from '#analysis/actors.ts'
import type { Overlay } from '#analysis/overlay.ts'
import type { Proposal, TheoryPatch } from '#model/programme.ts'
import type { Role, Table, Theory } from '#model/theory.ts'
import { laid } from '../support/laid.ts'
import { sampleOverlay } from '../support/sample.ts'
import { theoryOf } from '../support/theoryOf.ts'

describe('the golden example', () => {
  test('P1 touches nine actors', () => {
    expect(rowsIn(sampleOverlay('P1'))).toEqual({
      A1: ['direct owns P1a +', 'downstream benefit_owner E1 +'],
      A2: ['downstream benefit_owner B3 +', 'upstream contributes T3'],
      A3: ['upstream contributes T3'],
      A4: ['upstream contributes T3'],
      A5: ['downstream benefit_owner B2 +?', 'upstream contributes T3'],
      A6: ['upstream decides T2'],
      A7: ['direct beneficiary P1d +', 'downstream beneficiary E3 +?'],
      A8: ['direct delivers P1b +', 'downstream beneficiary B5 +-'],
      P1f: ['direct delivers P1c +'],
    })
  })

  test('P1 raises the flags that it should', () => {
    expect(flagsIn(sampleOverlay('P1'))).toEqual({
      A3: ['delivers_without_benefit'],
      A4: ['delivers_without_benefit'],
      A6: ['decides_without_agreement'],
      A8: ['gets_weakened_outcome', 'not_in_collaboration'],
      P1f: ['delivers_without_benefit', 'not_in_collaboration'],
    })
  })

  test('P2 raises the flags that it should', () => {
    expect(flagsIn(sampleOverlay('P2'))).toEqual({
      A2: ['delivers_without_benefit'],
      A3: ['delivers_without_benefit'],
      A4: ['delivers_without_benefit'],
      A6: ['decides_without_agreement'],
    })
  })
})

const drawn = theoryOf('T0 -> T1 -> L1 -> B1', 'L1 -x> B2', 'T9 -> L1')
const proposal = ['T0 -> P', 'P -> T1']

describe('the relation of an actor', () => {
  test.each<[string, Role, string[]]>([
    ['upstream of what the proposal needs', role('owns', 'T0'), ['upstream owns T0']],
    ['downstream of it, with the signs', role('owns', 'B2'), ['downstream owns B2 -']],
    ['none elsewhere', role('owns', 'T9'), []],
  ])('is %s', (_, said, rows) => {
    expect(rowsIn(laid(withRoles({ r1: said }), proposal))['u'] ?? []).toEqual(rows)
  })

  test.each<[string, TheoryPatch, string[]]>([
    [
      'direct for a role that the proposal adds',
      { roles: { p: role('owns', 'T9') } },
      ['direct owns T9'],
    ],
    [
      'direct for one that it alters',
      { roles: { r1: { role: 'funds' } } },
      ['direct funds B1', 'removed owns B1'],
    ],
    ['direct for one that it agrees', { roles: { r1: { agreed: true } } }, ['direct owns B1']],
    ['removed for one that it takes away', { roles: { r1: null } }, ['removed owns B1']],
    [
      'unchanged for one that it says again',
      { roles: { r1: null, p: role('owns', 'B1') } },
      ['direct owns B1'],
    ],
    ['unchanged for one said to be as it was', { roles: { r1: { role: 'owns' } } }, []],
  ])('is %s', (_, change, rows) => {
    const overlay = laid(withRoles({ r1: role('owns', 'B1') }), change)
    expect(rowsIn(overlay)['u'] ?? []).toEqual(rows)
  })

  test('is direct where the proposal takes hold of a factor of the base', () => {
    const overlay = laid(withRoles({ r1: role('owns', 'B1') }), { links: { l3: null } })
    expect(rowsIn(overlay)).toEqual({ u: ['direct owns B1 -'] })
  })

  test('is owner of a challenged assumption', () => {
    const base = withAssumption('u')
    expect(rowsIn(laid(base, {}, challenging))).toEqual({ u: ['owner_of_challenged owner a1'] })
    expect(rowsIn(laid(withAssumption('gone'), {}, challenging))).toEqual({})
  })

  test('is told once for roles that say the same', () => {
    const roles = { r1: role('owns', 'B1'), r2: role('owns', 'B1') }
    expect(rowsIn(laid(withRoles(roles), proposal))).toEqual({ u: ['downstream owns B1 +'] })
  })
})

describe('a flag', () => {
  test.each<[string, Role[], string[]]>([
    [
      'delivers without benefit, when the benefit is elsewhere',
      [role('delivers', 'L1'), role('beneficiary', 'B9')],
      ['delivers_without_benefit', 'not_in_collaboration'],
    ],
    [
      'is not raised for one who gets a strengthened effect',
      [role('funds', 'T0'), role('benefit_manager', 'B1')],
      ['not_in_collaboration'],
    ],
    [
      'delivers without benefit and gets a weakened effect',
      [role('contributes', 'L1'), role('benefit_owner', 'B2')],
      ['delivers_without_benefit', 'gets_weakened_outcome', 'not_in_collaboration'],
    ],
    [
      'decides upstream',
      [role('regulates', 'T0')],
      ['decides_without_agreement', 'not_in_collaboration'],
    ],
    [
      'is not raised for one who has agreed',
      [{ ...role('decides', 'T0'), agreed: true }],
      ['not_in_collaboration'],
    ],
    [
      'is raised if one of two equal roles is not agreed',
      [{ ...role('decides', 'T0'), agreed: true }, role('decides', 'T0')],
      ['decides_without_agreement', 'not_in_collaboration'],
    ],
    [
      'is not raised for one who decides downstream',
      [role('decides', 'L1')],
      ['not_in_collaboration'],
    ],
    ['is not raised for one who is consulted', [role('consulted', 'L1')], []],
    ['is not raised where the proposal does not come', [role('delivers', 'T9')], []],
  ])('%s', (_, roles, flags) => {
    const table = Object.fromEntries(roles.map((said, i) => [`r${i}`, said]))
    expect(flagsIn(laid(withRoles(table), proposal))['u'] ?? []).toEqual(flags)
  })

  test('is not raised for an actor of the collaboration', () => {
    const base = withRoles({ r1: role('owns', 'L1') })
    const inside = { ...base, actors: { u: { title: 'u', inCollaboration: true } } }
    expect(flagsIn(laid(inside, proposal))).toEqual({})
  })

  test('tells the rows that raise it', () => {
    const base = withRoles({ r1: role('delivers', 'L1'), r2: role('consulted', 'B1') })
    expect(actorsOf(laid(base, proposal))[0]?.flags[0]).toEqual({
      flag: 'delivers_without_benefit',
      because: [
        { relation: 'downstream', role: 'delivers', on: 'L1', signs: ['+'], isAgreed: false },
      ],
    })
  })
})

function role(name: Role['role'], on: string): Role {
  return { actor: 'u', role: name, on }
}

function withRoles(roles: Table<Role>): Theory {
  return { ...drawn, actors: { u: { title: 'u' } }, roles }
}

function withAssumption(owner: string): Theory {
  return { ...withRoles({}), assumptions: { a1: { title: 'a1', owner } } }
}

const challenging: Partial<Proposal> = {
  stances: { s1: { assumption: 'a1', kind: 'challenges' } },
}

function rowsIn(overlay: Overlay) {
  return Object.fromEntries(
    actorsOf(overlay).map(({ actor, rows }) => [
      actor,
      rows.map(({ relation, role, on, signs }) =>
        [relation, role, on, signs.join('')].filter(Boolean).join(' '),
      ),
    ]),
  )
}

function flagsIn(overlay: Overlay) {
  return Object.fromEntries(
    actorsOf(overlay)
      .filter(({ flags }) => flags.length > 0)
      .map(({ actor, flags }) => [actor, flags.map(({ flag }) => flag)]),
  )
}
