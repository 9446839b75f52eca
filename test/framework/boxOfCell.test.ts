import { expect, test } from 'vitest'
import { boxOfCell, rolesOfCell } from '#framework/boxOfCell.ts'

const cell = { actor: 'A1', level: 'system', effect: 'benefit' } as const

test('a cell becomes an effect at its level, of society where it is societal or civic', () => {
  expect(boxOfCell(cell, 'Fewer letters')).toEqual({
    kind: 'user_effect',
    title: 'Fewer letters',
    level: 'system',
  })
  expect(boxOfCell({ ...cell, level: 'civic', timing: 'years' }, 'Trust')).toEqual({
    kind: 'societal_effect',
    title: 'Trust',
    level: 'civic',
    timing: 'years',
  })
})

test('a burden becomes a disbenefit, a benefit does not', () => {
  expect(boxOfCell({ ...cell, effect: 'burden' }, 'More work').isDisbenefit).toBe(true)
  expect(boxOfCell(cell, 'Less work').isDisbenefit).toBeUndefined()
})

test('the actor is to the box what the cell says, and nothing where it is unknown', () => {
  expect(rolesOfCell(cell)).toEqual(['beneficiary'])
  expect(rolesOfCell({ ...cell, effect: 'burden' })).toEqual(['bears_burden'])
  expect(rolesOfCell({ ...cell, effect: 'both' })).toEqual(['beneficiary', 'bears_burden'])
  expect(rolesOfCell({ ...cell, effect: 'unknown' })).toEqual([])
})
