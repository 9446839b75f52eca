import { expect, test } from 'vitest'
import { contentsOf, leaving } from '#drawing/contents.ts'
import { applyPatch } from '#model/patch.ts'
import type { TheoryPatch } from '#model/programme.ts'
import type { Theory } from '#model/theory.ts'
import { sample } from '../support/sample.ts'
import { theoryOf } from '../support/theoryOf.ts'

function changesIn(base: Theory, patch: TheoryPatch): Record<string, string> {
  const { boxes, links } = contentsOf(applyPatch(base, patch), base, undefined)
  const changed: Record<string, string> = {}
  for (const { id, change } of [...boxes, ...links]) if (change) changed[id] = change
  return changed
}

test('what a proposal adds, changes and takes away is marked', () => {
  const base = theoryOf('T1 -> L1 -> B1', 'T2 -> L1')
  expect(
    changesIn(base, {
      factors: { T2: null, L1: { title: 'Ny løsning' }, T3: { kind: 'activity', title: 'Ny' } },
      links: { l1: { sign: '-' }, n1: { from: 'T3', to: 'L1' } },
    }),
  ).toEqual({ T2: 'removed', L1: 'changed', T3: 'new', l1: 'changed', l3: 'removed', n1: 'new' })
})

test('the base by itself has no marks', () => {
  expect(changesIn(sample.theory, {})).toEqual({})
})

test('a changed box knows which fields', () => {
  const base = theoryOf('T1')
  const shown = applyPatch(base, { factors: { T1: { title: 'Annet', level: 'agency' } } })
  const [box] = contentsOf(shown, base, { letter: 'B' }).boxes
  expect(box).toMatchObject({ change: 'changed', letter: 'B' })
  expect(box?.changed).toEqual(new Set(['title', 'level']))
})

test('assumptions are numbered, those of a proposal last, and stand where they are attached', () => {
  const shown = applyPatch(sample.theory, sample.proposals['P1']?.change ?? {})
  const challenged = new Set(['F7'])
  const { boxes, links, numbers } = contentsOf(shown, sample.theory, { challenged })
  expect(numbers.get('P1e')).toBe('8')
  expect(boxes.find(({ id }) => id === 'I1')?.hexagons).toEqual([
    { assumption: 'F6', number: '6', status: 'untested' },
  ])
  expect(links.find(({ id }) => id === 'e19')?.hexagons).toEqual([
    { assumption: 'F5', number: '5', status: 'untested' },
    { assumption: 'F7', number: '7', status: 'untested', challenged: true },
  ])
  expect(links.find(({ id }) => id === 'p4')?.hexagons).toEqual([
    { assumption: 'P1e', number: '8', status: 'untested', change: 'new' },
  ])
})

test('actors stand on the boxes where they hold a role, a new role marked', () => {
  const shown = applyPatch(sample.theory, sample.proposals['P1']?.change ?? {})
  const { boxes } = contentsOf(shown, sample.theory, undefined)
  expect(boxes.find(({ id }) => id === 'E1')?.badges).toEqual([
    { role: 'benefit_owner', short: 'SKA' },
  ])
  expect(boxes.find(({ id }) => id === 'P1c')?.badges).toEqual([
    { role: 'delivers', short: 'BS', change: 'new' },
  ])
})

test('indicators are counted', () => {
  const theory: Theory = {
    ...theoryOf('B1', 'B2'),
    indicators: { i1: { on: 'B1', title: 'Andel' }, i2: { on: 'B1', title: 'Antall' } },
  }
  expect(
    contentsOf(theory, undefined, undefined).boxes.map(({ indicators }) => indicators),
  ).toEqual([2, undefined])
})

test('of two proposals shown together each box carries the flag of its own', () => {
  const base = theoryOf('T1 -> B1')
  const shown = applyPatch(base, {
    factors: { N1: { kind: 'activity', title: 'Ny' }, M1: { kind: 'activity', title: 'Annen' } },
  })
  const second = { letter: 'B', own: new Set(['M1']) }
  const { boxes } = contentsOf(shown, base, { letter: 'A', second })
  expect(boxes.map(({ id, letter }) => [id, letter])).toEqual([
    ['B1', undefined],
    ['M1', 'B'],
    ['N1', 'A'],
    ['T1', undefined],
  ])
})

test('what is left out is gone with its links, marks and badges, and the rest keeps its numbers', () => {
  const whole = contentsOf(sample.theory, undefined, undefined)
  const gone = new Set(['B1', 'F1', 'A2'])
  const part = leaving(whole, gone)
  const ends = part.links.flatMap(({ link }) => [link.from, link.to])
  expect([...ends, ...part.boxes.map(({ id }) => id)]).not.toContain('B1')
  expect(part.boxes).toHaveLength(whole.boxes.length - 1)
  const hexagons = [...part.boxes, ...part.links].flatMap((content) => content.hexagons ?? [])
  expect(hexagons.map(({ assumption }) => assumption)).not.toContain('F1')
  expect(hexagons.find(({ assumption }) => assumption === 'F2')?.number).toBe('2')
  const badges = part.boxes.flatMap((box) => box.badges ?? [])
  expect(badges.map(({ short }) => short)).not.toContain(whole.badges.get('A2'))
  expect(badges.length).toBeGreaterThan(0)
})

test('a lock is no change', () => {
  expect(changesIn(theoryOf('T1 -> B1'), { factors: { T1: { locked: true } } })).toEqual({})
})
