import type { Easel } from './easel.ts'
import { hexagonNamed } from './hexagons.ts'
import { endOf, entryOf, stands, stepAlong, stepFrom, type Way } from './walk.ts'

/** What the keys are about: what has the focus, or would get it. */
export function focusedOf(easel: Easel): string | undefined {
  return entryOf(easel.scene(), easel.store.getState().focused)
}

/** Moves the focus, brings it into view, and lets the selection follow; not while a link is being drawn. */
export function focusOn(
  easel: Easel,
  id: string | undefined,
  selecting: 'alone' | 'too' | 'not' = 'alone',
): void {
  if (id === undefined || !stands(easel.scene(), id)) return
  easel.store.setState({ focused: id, wanted: id })
  easel.stage?.reveal(id)
  const { linking } = easel.store.getState()
  if (linking) easel.store.setState({ linking: { ...linking, over: id } })
  if (linking || selecting === 'not') return
  const { editor } = easel.desk
  const own = selectableOf(id)
  editor.select(selecting === 'alone' ? [own] : [...editor.store.getState().selection, own])
}

/** What a stop stands for in the selection: a hexagon for its assumption. */
export function selectableOf(stop: string): string {
  return hexagonNamed(stop)?.assumption ?? stop
}

export function walk(easel: Easel, way: Way, selecting?: 'too'): void {
  const from = focusedOf(easel)
  if (from === undefined) return
  // The first arrow goes to where the focus would begin.
  const isFirst = easel.store.getState().focused !== from
  focusOn(easel, isFirst ? from : stepFrom(easel.scene(), from, way), selecting)
}

export function walkAlong(easel: Easel, way: Way): void {
  const from = focusedOf(easel)
  if (from !== undefined) focusOn(easel, stepAlong(easel.scene(), from, way))
}

export function walkToEnd(easel: Easel, end: 'first' | 'last'): void {
  focusOn(easel, endOf(easel.scene(), end))
}

/** Takes what has the focus into the selection, or out of it. */
export function toggleFocused(easel: Easel): void {
  const stop = focusedOf(easel)
  if (stop === undefined) return
  const { editor } = easel.desk
  const own = selectableOf(stop)
  const selection = new Set(editor.store.getState().selection)
  if (!selection.delete(own)) selection.add(own)
  editor.select(selection)
}
