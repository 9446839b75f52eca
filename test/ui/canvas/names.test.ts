import { expect, test } from 'vitest'
import { boxName, linkName } from '#ui/canvas/names.ts'
import { boxesOf } from '#ui/canvas/sceneParts.ts'
import { theoryOf } from '../../support/theoryOf.ts'
import { say, sceneAt } from './easelOf.ts'

const drawn = theoryOf('T1 -> B1', 'T2 -x> B1', 'B1 -> E1')
const theory = {
  ...drawn,
  factors: {
    ...drawn.factors,
    B1: { kind: 'user_effect' as const, title: 'Flere betaler til rett tid' },
  },
  assumptions: { a: { title: 'Kan', status: 'uncertain' as const }, b: { title: 'Vil' } },
  attachments: { x: { assumption: 'a', on: 'B1' }, y: { assumption: 'b', on: 'l2' } },
}
const scene = sceneAt(theory, { T1: [0, 0], T2: [0, 200], B1: [400, 0], E1: [800, 0] })
const titles = (id: string) => theory.factors[id as 'B1']?.title ?? ''

test('a box says what it is, which of how many, its title, its links and its assumptions', () => {
  const box = boxesOf(scene).get('B1')
  expect(box && boxName(scene, box, titles, say)).toBe(
    'Brukereffekt 1 av 1: Flere betaler til rett tid. Påvirkes av 2, bidrar til 1. Antakelse 1 usikker.',
  )
})

test('a link says from where to where, its sign, its weight and its assumptions', () => {
  const link = scene.links.find(({ id }) => id === 'l2')
  expect(link && linkName(link, titles, say)).toBe(
    'T2 → Flere betaler til rett tid: mer gir mindre, bidrar. Antakelse 2 ikke prøvd.',
  )
})
