import { describe, expect, test } from 'vitest'
import { removeFactors } from '#model/edits.ts'
import { base, editSheet, sheetOf, sheetOfBoth } from '#model/layers.ts'
import { emptyProposal, type Programme } from '#model/programme.ts'
import { programmeOf, theoryOf } from '../support/theoryOf.ts'

const one = {
  ...emptyProposal('One'),
  change: {
    factors: { N1: { kind: 'activity' as const, title: 'One' }, B1: { title: 'By one' } },
    links: { n1: { from: 'N1', to: 'B1' } },
  },
  layout: { N1: { x: 1, y: 1 }, B1: { x: 2, y: 2 } },
}
const two = {
  ...emptyProposal('Two'),
  change: {
    factors: { M1: { kind: 'output' as const, title: 'Two' }, B1: { title: 'By two' } },
    links: { m1: { from: 'M1', to: 'E1' } },
  },
  layout: { M1: { x: 3, y: 3 }, B1: { x: 4, y: 4 } },
}
const programme: Programme = {
  ...programmeOf(theoryOf('T1 -> B1 -> E1')),
  layout: { T1: { x: 0, y: 0 }, B1: { x: 9, y: 9 } },
  proposals: { P1: one, P2: two },
}

describe('what a layer shows', () => {
  test('the base is the programme’s own theory and layout', () => {
    expect(sheetOf(programme, base).theory).toBe(programme.theory)
    expect(sheetOf(programme, 'gone').layout).toBe(programme.layout)
  })

  test('a proposal lays its patch and its places over the base, the same objects when asked again', () => {
    const sheet = sheetOf(programme, 'P1')
    expect(Object.keys(sheet.theory.factors).sort()).toEqual(['B1', 'E1', 'N1', 'T1'])
    expect(sheet.layout).toEqual({ T1: { x: 0, y: 0 }, N1: { x: 1, y: 1 }, B1: { x: 2, y: 2 } })
    expect(sheetOf(programme, 'P1').theory).toBe(sheet.theory)
    expect(sheetOf(programme, 'P1').layout).toBe(sheet.layout)
  })

  test('two proposals together: the patches in the order of their ids, the places of the first alone', () => {
    const drawnInTwo = sheetOfBoth(programme, 'P2', 'P1')
    expect(drawnInTwo.theory).toEqual(sheetOfBoth(programme, 'P1', 'P2').theory)
    expect(drawnInTwo.theory.factors['B1']?.title).toBe('By two')
    expect(Object.keys(drawnInTwo.theory.links).sort()).toEqual(['l1', 'l2', 'm1', 'n1'])
    expect(drawnInTwo.layout['B1']).toEqual({ x: 4, y: 4 })
    expect(sheetOfBoth(programme, 'P1', 'P2').layout['B1']).toEqual({ x: 2, y: 2 })
    expect(sheetOfBoth(programme, 'P1', 'P2').layout['M1']).toBeUndefined()
  })

  test('together with itself, with none, or on the base, a layer shows what it shows', () => {
    expect(sheetOfBoth(programme, 'P1', 'P1').theory).toBe(sheetOf(programme, 'P1').theory)
    expect(sheetOfBoth(programme, 'P1', 'gone').theory).toBe(sheetOf(programme, 'P1').theory)
    expect(sheetOfBoth(programme, base, 'P1').theory).toBe(programme.theory)
  })
})

describe('editing what a layer shows', () => {
  test('the base is changed on the base; in a proposal its patch is, and the base stays the same', () => {
    const without = (layer: string) =>
      editSheet(programme, layer, (sheet) => removeFactors(sheet, ['E1']))
    expect(without(base).theory.factors['E1']).toBeUndefined()
    expect(without('P1').theory).toBe(programme.theory)
    expect(without('P1').proposals['P1']?.change.factors?.['E1']).toBeNull()
    expect(without('P1').proposals['P2']).toBe(two)
  })

  test('a place like the base’s is no place of the proposal’s own', () => {
    const moved = editSheet(programme, 'P1', (sheet) => ({
      ...sheet,
      layout: { ...sheet.layout, B1: { x: 9, y: 9 }, T1: { x: 5, y: 5 } },
    }))
    expect(moved.proposals['P1']?.layout).toEqual({ N1: { x: 1, y: 1 }, T1: { x: 5, y: 5 } })
    expect(moved.layout).toBe(programme.layout)
  })

  test('an edit that changes nothing is the same programme', () => {
    expect(editSheet(programme, 'P1', (sheet) => sheet)).toBe(programme)
    expect(editSheet(programme, 'P1', (sheet) => ({ ...sheet, layout: { ...sheet.layout } }))).toBe(
      programme,
    )
  })
})
