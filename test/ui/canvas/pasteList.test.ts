import { describe, expect, test } from 'vitest'
import { overlap } from '#drawing/geometry.ts'
import { readOutline } from '#exchange/outlineText.ts'
import { boxesOfList, firstKind, putList } from '#ui/canvas/pasteList.ts'
import { rectOf } from '#ui/canvas/sceneParts.ts'
import { easelOf, linksOn, titlesOn } from './easelOf.ts'

const lines = readOutline('Kurs\n  Kursbevis\n    Arbeid\n  Nettverk\nTilsyn')
const kinds = (start: Parameters<typeof boxesOfList>[1], way: 'down' | 'up') =>
  boxesOfList(lines, start, way).map((box) => box.kind)

describe('the kinds of a list', () => {
  test('a line further in stands a lane further along the chain', () => {
    expect(kinds('activity', 'down')).toEqual([
      'activity',
      'output',
      'user_effect',
      'output',
      'activity',
    ])
  })

  test('or further back, if what is further in leads to what is above', () => {
    expect(kinds('societal_effect', 'up')[2]).toBe('output')
  })

  test('beyond the ends of the chain they stay there', () => {
    expect(kinds('user_effect', 'down')[2]).toBe('societal_effect')
    expect(kinds('input', 'up')[2]).toBe('problem')
  })

  test.each([
    ['a', 'activity', 'activity'],
    ['a\n b', 'activity', 'societal_effect'],
    ['a\n b\n  c\n   d\n    e', 'input', 'societal_effect'],
  ])('%j most likely begins with %s, or from the other end with %s', (text, down, up) => {
    expect(firstKind(readOutline(text), 'down')).toBe(down)
    expect(firstKind(readOutline(text), 'up')).toBe(up)
  })
})

describe('a list that is drawn', () => {
  test('boxes and links in one step, none over another', () => {
    const easel = easelOf(['T1 -> L1'], { T1: [0, 0], L1: [360, 0] })
    putList(easel, boxesOfList(lines, 'activity', 'down'), 'down')
    expect(titlesOn(easel)).toEqual([
      'T1',
      'L1',
      'Kurs',
      'Kursbevis',
      'Arbeid',
      'Nettverk',
      'Tilsyn',
    ])
    expect(linksOn(easel)).toEqual([
      'T1 -> L1',
      'Kurs -> Kursbevis',
      'Kursbevis -> Arbeid',
      'Kurs -> Nettverk',
    ])
    const rects = easel.scene().boxes.map(rectOf)
    expect(rects.filter((a) => rects.some((b) => a !== b && overlap(a, b)))).toEqual([])
    easel.desk.editor.undo()
    expect(titlesOn(easel)).toEqual(['T1', 'L1'])
  })

  test('the other way round the links lead upwards', () => {
    const easel = easelOf([])
    putList(easel, boxesOfList(readOutline('Mål\n  Tiltak'), 'societal_effect', 'up'), 'up')
    expect(linksOn(easel)).toEqual(['Tiltak -> Mål'])
  })
})
