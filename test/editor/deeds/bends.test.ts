import { expect, test } from 'vitest'
import { bend, straighten, unbend } from '#editor/deeds/bends.ts'
import { moveBoxes } from '#editor/deeds/factors.ts'
import { tidyBoxes } from '#editor/deeds/tidy.ts'
import { editorOf } from '../../support/editorOf.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'

const bends = { b1: { order: 'V', x: 300, y: 80 }, b2: { order: 'k', x: 350, y: 90 } }

function drawn() {
  const { editor } = editorOf({
    ...programmeOf(theoryOf('T1 -> B1 -> E1')),
    layout: { T1: { x: 0, y: 0 }, B1: { x: 400, y: 0 }, E1: { x: 800, y: 0 } },
  })
  const state = () => editor.store.getState()
  return {
    editor,
    bent: (link = 'l1') => state().programme.layout[link],
    steps: () => state().undoable.map(({ label }) => label.key),
    said: () => state().said?.message,
  }
}

test('bends come, go one by one, and all at once: each a step that can be undone', () => {
  const { editor, bent, steps } = drawn()
  bend(editor, 'l1', bends)
  expect(bent()).toEqual({ bends })
  unbend(editor, 'l1', 'b1')
  expect(bent()).toEqual({ bends: { b2: bends.b2 } })
  straighten(editor, 'l1')
  expect(bent()).toBeUndefined()
  expect(steps()).toEqual(['deed.bend', 'deed.unbend', 'deed.straighten'])
  editor.undo()
  editor.undo()
  expect(bent()).toEqual({ bends })
})

test('the parts of one edit are one step', () => {
  const { editor, bent, steps } = drawn()
  bend(editor, 'l1', { b1: bends.b1 }, 'e1')
  bend(editor, 'l1', { b1: { ...bends.b1, x: 308 } }, 'e1')
  expect(steps()).toEqual(['deed.bend'])
  editor.undo()
  expect(bent()).toBeUndefined()
})

test('a tidy straightens the links whose ends it moves apart, says so, and undoes it with the rest', () => {
  const { editor, bent, said } = drawn()
  bend(editor, 'l1', bends)
  bend(editor, 'l2', { b3: { order: 'V', x: 700, y: 80 } })
  tidyBoxes(
    editor,
    { T1: { x: 0, y: 40 }, B1: { x: 400, y: 8 }, E1: { x: 800, y: 8 } },
    { sizes: {} },
  )
  expect(bent('l1')).toBeUndefined()
  expect(bent('l2')).toEqual({ bends: { b3: { order: 'V', x: 700, y: 88 } } })
  expect(said()).toEqual({ key: 'deed.tidyBends', args: { n: 1 } })
  editor.undo()
  expect(bent('l1')).toEqual({ bends })
  expect(bent('l2')).toEqual({ bends: { b3: { order: 'V', x: 700, y: 80 } } })
})

test('a box moved by hand leaves the bends where they are', () => {
  const { editor, bent } = drawn()
  bend(editor, 'l1', bends)
  moveBoxes(editor, { T1: { x: 0, y: 160 } })
  expect(bent()).toEqual({ bends })
})
