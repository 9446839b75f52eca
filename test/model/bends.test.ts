import { describe, expect, test } from 'vitest'
import { bendLink, orderOfBends } from '#model/bends.ts'
import { moveFactors, reverseLink } from '#model/edits.ts'
import { base, editSheet, type Sheet, sheetOf } from '#model/layers.ts'
import { emptyProposal, type Programme } from '#model/programme.ts'
import { programmeOf, theoryOf } from '../support/theoryOf.ts'

const one = { b1: { order: 'V', x: 100, y: 40 } }
const two = { ...one, b2: { order: 'k', x: 150, y: 80 } }
const sheet: Sheet = {
  theory: theoryOf('T1 -> B1 -> E1'),
  layout: { T1: { x: 0, y: 0 }, B1: { x: 400, y: 0 }, E1: { x: 800, y: 0 } },
}
const bent = bendLink(sheet, 'l1', two)

describe('bends of a link', () => {
  test('are put beside the places of boxes, and none is nothing', () => {
    expect(bent.layout).toEqual({ ...sheet.layout, l1: { bends: two } })
    expect(bent.theory).toBe(sheet.theory)
    expect(bendLink(bent, 'l1', {}).layout).toEqual(sheet.layout)
    expect(bendLink(sheet, 'gone', one)).toBe(sheet)
  })

  test('are passed in the order of their texts; half a bend is none', () => {
    const half = { order: 'A' } as unknown as (typeof one)['b1']
    expect(orderOfBends({ b2: two.b2, b1: two.b1, b0: half })).toEqual(['b1', 'b2'])
  })

  test('go along when both ends move alike, and stay when they do not', () => {
    const away = moveFactors(bent, { T1: { x: 8, y: -16 }, B1: { x: 408, y: -16 } })
    expect(away.layout['l1']?.bends).toEqual({
      b1: { order: 'V', x: 108, y: 24 },
      b2: { order: 'k', x: 158, y: 64 },
    })
    expect(moveFactors(bent, { T1: { x: 8, y: 8 } }).layout['l1']?.bends).toBe(two)
  })

  test('are passed in the opposite order when the link is turned around', () => {
    const bends = reverseLink(bent, 'l1').layout['l1']?.bends ?? {}
    expect(orderOfBends(bends)).toEqual(['b2', 'b1'])
    expect(bends['b1']).toMatchObject({ x: 100, y: 40 })
  })
})

describe('in a proposal', () => {
  const programme: Programme = {
    ...programmeOf(sheet.theory),
    layout: bent.layout,
    proposals: { P1: emptyProposal('One') },
  }
  const edited = (layer: string, bends: typeof one | typeof two | object) =>
    editSheet(programme, layer, (own) => bendLink(own, 'l1', { ...bends }))

  test('the bends of the base are seen until it has its own', () => {
    expect(sheetOf(programme, 'P1').layout['l1']?.bends).toBe(two)
    const own = edited('P1', one)
    expect(own.layout).toBe(programme.layout)
    expect(sheetOf(own, 'P1').layout['l1']).toEqual({ bends: one })
    expect(sheetOf(own, base).layout['l1']).toEqual({ bends: two })
  })

  test('a link that the base bends can go its own way, and be bent again', () => {
    const straight = edited('P1', {})
    expect(straight.proposals['P1']?.layout).toEqual({ l1: { straight: true } })
    expect(sheetOf(straight, base).layout['l1']).toEqual({ bends: two })
    const again = editSheet(straight, 'P1', (own) => bendLink(own, 'l1', one))
    expect(again.proposals['P1']?.layout).toEqual({ l1: { bends: one } })
    const asInBase = editSheet(straight, 'P1', (own) => bendLink(own, 'l1', { ...two }))
    expect(asInBase.proposals['P1']?.layout).toEqual({})
  })
})
