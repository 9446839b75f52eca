import { describe, expect, test } from 'vitest'
import { canvasCommands } from '#ui/canvas/canvasCommands.ts'
import { keepWriting } from '#ui/canvas/draw.ts'
import { focusOn, toggleFocused, walk } from '#ui/canvas/focus.ts'
import {
  assumePicked,
  describeFocused,
  makeKind,
  removePicked,
  selectAll,
} from '#ui/canvas/picking.ts'
import { easelOf, titlesOn } from './easelOf.ts'

const drawn = () => easelOf(['T1 -> L1', 'T2 -> L1'], { T1: [0, 0], T2: [0, 200], L1: [400, 0] })
const picked = ({ desk }: ReturnType<typeof drawn>) => [...desk.editor.store.getState().selection]

describe('the selection follows the focus', () => {
  test('with an arrow it is what has the focus, with Shift it grows, the space bar takes out', () => {
    const easel = drawn()
    focusOn(easel, 'T1')
    walk(easel, 'down')
    expect(picked(easel)).toEqual(['T2'])
    walk(easel, 'down', 'too')
    expect(picked(easel)).toEqual(['T2', 'L1'])
    toggleFocused(easel)
    expect(picked(easel)).toEqual(['T2'])
  })

  test('the first arrow goes to the first box', () => {
    const easel = drawn()
    walk(easel, 'right')
    expect(easel.store.getState().focused).toBe('T1')
  })

  test('what is taken away leaves the focus to what is next', () => {
    const easel = drawn()
    focusOn(easel, 'T2')
    removePicked(easel)
    expect(titlesOn(easel)).toEqual(['T1', 'L1'])
    expect(easel.store.getState().focused).toBe('L1')
    expect(picked(easel)).toEqual([])
  })

  test('a link that is taken away leaves it to the box where it began, an assumption to what it hung on', () => {
    const easel = drawn()
    focusOn(easel, 'l2')
    removePicked(easel)
    expect(easel.store.getState().focused).toBe('T2')
    focusOn(easel, 'L1')
    assumePicked(easel)
    removePicked(easel)
    expect(easel.store.getState().focused).toBe('L1')
  })

  test('a link that goes with the box where it began leaves it to the box next to that', () => {
    const easel = drawn()
    focusOn(easel, 'T2')
    focusOn(easel, 'l2', 'too')
    removePicked(easel)
    expect(titlesOn(easel)).toEqual(['T1', 'L1'])
    expect(easel.store.getState().focused).toBe('L1')
  })
})

describe('what is done with what is selected', () => {
  test('all are boxes and links', () => {
    const easel = drawn()
    selectAll(easel)
    expect(picked(easel).toSorted()).toEqual(['L1', 'T1', 'T2', 'l1', 'l2'])
  })

  test('a kind is given to all selected boxes; without any a new box of it comes', () => {
    const easel = drawn()
    easel.desk.editor.select(['T1', 'T2', 'l1'])
    makeKind(easel, 'input')
    const kinds = () =>
      Object.values(easel.desk.editor.store.getState().sheet.theory.factors)
        .map((factor) => factor.kind)
        .toSorted()
    expect(kinds()).toEqual(['input', 'input', 'output'])
    easel.desk.editor.select([])
    makeKind(easel, 'problem')
    keepWriting(easel, 'Gjeld')
    expect(kinds()).toEqual(['input', 'input', 'output', 'problem'])
  })

  test('a new assumption hangs on the link, is where the keys go back to, and is written beside', () => {
    const easel = drawn()
    easel.desk.editor.select(['l2'])
    assumePicked(easel)
    const { attachments } = easel.desk.editor.store.getState().sheet.theory
    const [attachment] = Object.values(attachments)
    expect(attachment?.on).toBe('l2')
    expect(easel.store.getState().focused).toBe(`l2:${attachment?.assumption}`)
    const { rightPane, entitled } = easel.desk.view.store.getState()
    expect({ rightPane, entitled }).toEqual({
      rightPane: 'inspector',
      entitled: attachment?.assumption,
    })
    expect(easel.store.getState().wanted).toBeUndefined()
  })

  test('what has the focus is described in words', () => {
    const easel = drawn()
    focusOn(easel, 'L1')
    describeFocused(easel)
    expect(easel.desk.editor.store.getState().said?.message.args).toEqual({
      words: 'Produkt/tjeneste 1 av 1: L1. Påvirkes av 2, bidrar til 0.',
    })
  })
})

describe('the commands of the canvas', () => {
  test('no two have the same id, and no key means two things', () => {
    const ids = canvasCommands.map((command) => command.id)
    const keys = canvasCommands.flatMap((command) => command.keys ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('none needs a character that a Norwegian keyboard lacks', () => {
    const keys = canvasCommands.flatMap((command) => command.keys ?? [])
    expect(keys.filter((key) => /[/\\[\]'`=]/.test(key))).toEqual([])
  })
})
