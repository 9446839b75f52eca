import { expect, test } from 'vitest'
import { isAwaited, takeTyped, typeAhead } from '#ui/typedAhead.ts'
import { createView } from '#ui/view.ts'

const letter = (key: string) => ({ key, ctrlKey: false, altKey: false, metaKey: false })

test('nothing is awaited until a dialog or a field is asked for, and then while one is patient', () => {
  const view = createView()
  expect(isAwaited(view, 0)).toBe(false)
  view.store.setState({ dialog: 'commands' })
  expect([10_000, 11_499, 11_500].map((at) => isAwaited(view, at))).toEqual([true, true, false])
  view.store.setState({ dialog: 'help' })
  expect(isAwaited(view, 11_600)).toBe(true)
})

test('letters are kept for a field, once; shortcuts are not, what AltGr writes is', () => {
  const view = createView()
  view.store.setState({ entitled: 'a1' })
  for (const key of ['b', 'æ', 'Enter']) typeAhead(view, letter(key))
  typeAhead(view, { ...letter('z'), ctrlKey: true })
  typeAhead(view, { ...letter('v'), metaKey: true })
  typeAhead(view, { ...letter('@'), ctrlKey: true, altKey: true })
  expect([takeTyped(view), takeTyped(view)]).toEqual(['bæ@', ''])
})

test('a dialog that has no field gets no letters', () => {
  const view = createView()
  view.store.setState({ dialog: 'help' })
  typeAhead(view, letter('x'))
  expect(takeTyped(view)).toBe('')
})

test('a field that does not come is waited for no longer, and what was typed for it is gone', () => {
  const view = createView()
  view.store.setState({ entitled: 'a1' })
  expect(isAwaited(view, 0)).toBe(true)
  typeAhead(view, letter('x'))
  expect(isAwaited(view, 2000)).toBe(false)
  expect(view.store.getState().entitled).toBeUndefined()
  expect(takeTyped(view)).toBe('')
})
