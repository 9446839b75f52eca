import type { FocusOn } from '#drawing/focus.ts'
import { type Scheme, schemeOf } from '#drawing/lanes.ts'
import { layoutTask } from '#drawing/layoutTask.ts'
import { isAsDrawn, type ReadingWish } from '../reading.ts'
import { focusWords, schemeWords } from '../readingWords.ts'
import { tidyAway } from '../tidy/tidyInWorker.ts'
import type { View } from '../view.ts'
import type { Easel } from './easel.ts'
import { focusOn } from './focus.ts'
import { leaveModes } from './modes.ts'
import { orTell } from './orTell.ts'
import { sceneInputOf } from './sceneInput.ts'
import { stands } from './walk.ts'

const running = new WeakMap<View, AbortController>()

/**
 * Lays the theory out anew for reading, beside the page, and shows it so; or as it is drawn, if that is
 * what is wished for. What is wished for next calls it off.
 */
export async function read(easel: Easel, wish: ReadingWish): Promise<void> {
  const { editor, view } = easel.desk
  callOff(easel)
  if (isAsDrawn(wish, editor.store.getState().programme)) return showAsDrawn(easel)
  const before = view.store.getState().reading
  const seen = { ...view.store.getState(), reading: { ...wish, places: {} } }
  const { theory, ...task } = layoutTask(sceneInputOf(editor.store.getState(), seen, easel.say))
  if (Object.keys(theory.factors).length === 0) return editor.say({ key: 'reading.nothing' })
  const own = new AbortController()
  running.set(view, own)
  view.store.setState({ awaited: wish })
  // Read once more, boxes keep their order where that is as good.
  const layout = before && isSameScheme(before.scheme, wish.scheme) ? before.places : {}
  const places = await orTell(easel, () => tidyAway(theory, { ...task, layout }, own.signal))
  if (own.signal.aborted) return
  if (!places) return view.store.setState({ awaited: undefined })
  leaveModes(easel)
  view.store.setState({ awaited: undefined, reading: { ...wish, places } })
  unselectUnseen(easel)
  editor.say({ key: 'canvas.said', args: { words: saidOf(easel, wish) } })
}

/** Shows a part alone, laid out as the whole is; the keys go on there. */
export async function readOn(easel: Easel, focus: FocusOn): Promise<void> {
  await read(easel, { scheme: schemeNow(easel), focus })
  const { reading } = easel.desk.view.store.getState()
  if (reading?.focus !== focus) return
  if ('of' in focus && focus.on !== 'actor') focusOn(easel, focus.of)
  else easel.desk.view.camera?.focus()
}

/** Lays out what is shown in another flow, or with other rows. */
export function readIn(
  easel: Easel,
  change: { readonly [K in keyof Scheme]: Scheme[K] | undefined },
) {
  const { flow, rows } = { ...schemeNow(easel), ...change }
  const focus = wishNow(easel)?.focus
  const scheme = { ...(flow === 'up' && { flow }), ...(rows && { rows }) }
  return read(easel, { scheme, ...(focus && { focus }) })
}

/** All of the theory again, in the scheme in which the part was read. */
export function readWhole(easel: Easel): Promise<void> {
  return read(easel, { scheme: schemeNow(easel) })
}

/** The theory as people have placed it. */
export function showAsDrawn(easel: Easel): void {
  if (leaveReading(easel)) easel.desk.editor.say({ key: 'reading.left' })
}

/** Whether something was laid out for reading; it no longer is. */
function leaveReading(easel: Easel): boolean {
  const { view } = easel.desk
  callOff(easel)
  if (!view.store.getState().reading) return false
  leaveModes(easel)
  view.store.setState({ reading: undefined })
  return true
}

/** What is being laid out is no longer wanted; what is shown stays. */
export function callOff({ desk: { editor, view } }: Easel): void {
  running.get(view)?.abort()
  const { awaited, tidying } = view.store.getState()
  if (awaited) view.store.setState({ awaited: undefined })
  if (!tidying) return
  view.store.setState({ tidying: undefined })
  editor.say({ key: 'deed.layingCalledOff' })
}

/**
 * Another layer is laid out anew, a part that is no longer there is left, and so is a direction in
 * which the programme is now drawn.
 */
export function followReading(easel: Easel): () => void {
  const { editor, view } = easel.desk
  return editor.store.subscribe((now, before) => {
    const wish = wishNow(easel)
    const isTurned = now.programme.flow !== before.programme.flow
    if (wish && isTurned && isAsDrawn(wish, now.programme)) {
      leaveReading(easel)
      return
    }
    if (!wish || (now.sheet === before.sheet && now.layer === before.layer)) return
    const { reading } = view.store.getState()
    const isGone = reading?.focus && easel.scene().boxes.length === 0
    if (isGone) void readWhole(easel)
    else if (now.layer !== before.layer) void read(easel, wish)
  })
}

/** Shows all of the drawing when it has been turned: by a command, by undo, or in another tab. */
export function followTurns({ desk: { editor, view } }: Easel): () => void {
  return editor.store.subscribe((now, before) => {
    if (now.programme.flow !== before.programme.flow) view.camera?.fitAll()
  })
}

/** What one does not see is not to be moved, made another kind or removed. */
function unselectUnseen({ desk, scene }: Easel): void {
  const { selection, sheet } = desk.editor.store.getState()
  const { factors, links } = sheet.theory
  const shown = scene()
  const seen = [...selection].filter((id) => !(id in factors || id in links) || stands(shown, id))
  if (seen.length < selection.size) desk.editor.select(seen)
}

/** What is shown now, for those who do not see it. */
function saidOf({ desk, say, scene }: Easel, { focus, scheme }: ReadingWish): string {
  const { programme, sheet } = desk.editor.store.getState()
  const laidOut = schemeWords(scheme, programme, say)
  if (!focus) return say('reading.said.scheme', { scheme: laidOut })
  const what = focusWords(focus, sheet.theory, programme.theory, say)
  return say('reading.said.focus', { what, n: scene().boxes.length })
}

function wishNow({ desk: { view } }: Easel): ReadingWish | undefined {
  const { reading, awaited } = view.store.getState()
  return awaited ?? reading
}

function schemeNow(easel: Easel): Scheme {
  return wishNow(easel)?.scheme ?? schemeOf(easel.desk.editor.store.getState().programme)
}

function isSameScheme(a: Scheme, b: Scheme): boolean {
  return a.flow === b.flow && a.rows === b.rows
}
