import { expect, test } from 'vitest'
import type { Programme } from '#model/programme.ts'
import { turnedProgramme } from '#model/turning.ts'
import { programmeOf, theoryOf } from '../support/theoryOf.ts'

const { theory, proposals } = programmeOf(theoryOf('T1 -> B1'), {
  factors: { N1: { kind: 'output', title: 'N1' } },
})
const programme: Programme = {
  ...programmeOf(theory),
  layout: {
    T1: { x: 0, y: 0, width: 300 },
    B1: { x: 400, y: 0 },
    l1: { bends: { b1: { order: 'a', x: 200, y: 90 } } },
  },
  proposals: {
    P1: { ...proposals['P1'], layout: { N1: { x: 200, y: 300 }, B1: { x: 500, y: 0 } } },
  } as Programme['proposals'],
  notes: {
    hung: { text: 'Hung', x: 410, y: 120, on: 'B1' },
    loose: { text: 'Loose', x: 20, y: 100 },
  },
}
const places = {
  base: { T1: { x: 0, y: 300 }, B1: { x: 0, y: 0 } },
  proposals: { P1: { N1: { x: 300, y: 150 } } },
}

test('boxes stand where they go in every layer, bends are let go, notes go along with their box or the nearest', () => {
  const turned = turnedProgramme(programme, 'up', places)
  expect(turned.flow).toBe('up')
  expect(turned.layout).toEqual({ T1: { x: 0, y: 300, width: 300 }, B1: { x: 0, y: 0 } })
  expect(turned.proposals['P1']?.layout).toEqual({ N1: { x: 300, y: 150 } })
  expect(turned.notes).toEqual({
    hung: { text: 'Hung', x: 10, y: 120, on: 'B1' },
    loose: { text: 'Loose', x: 20, y: 400 },
  })
  expect(turned.theory).toBe(programme.theory)
  expect(turned.proposals['P1']?.change).toBe(programme.proposals['P1']?.change)
})

test('a programme that is drawn to the right says nothing of it', () => {
  expect('flow' in turnedProgramme({ ...programme, flow: 'up' }, 'right', places)).toBe(false)
})
