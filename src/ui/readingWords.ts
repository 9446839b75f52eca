import type { FocusOn } from '#drawing/focus.ts'
import type { Scheme } from '#drawing/lanes.ts'
import type { Programme } from '#model/programme.ts'
import type { Theory } from '#model/theory.ts'
import type { Say } from '#text/say.ts'
import type { ReadingWish } from './reading.ts'

/** What is shown, in words: the part, and how it is laid out, as far as that is not as it is drawn. */
export function readingWords(
  { focus, scheme }: ReadingWish,
  shown: Theory,
  programme: Programme,
  say: Say,
): readonly string[] {
  const laidOut = schemeWords(scheme, programme, say)
  const what = focus && focusWords(focus, shown, programme.theory, say)
  return [
    ...(what ? [say('reading.shows', { what })] : []),
    ...(laidOut ? [say('reading.laidOut', { scheme: laidOut })] : []),
  ]
}

/** What is shown alone, in words; the programme's own theory has what a proposal takes away. */
export function focusWords(focus: FocusOn, shown: Theory, base: Theory, say: Say): string {
  if (focus.on === 'proposal') return say('reading.on.proposal')
  const titled = focus.on === 'actor' ? 'actors' : 'factors'
  const title = (shown[titled][focus.of] ?? base[titled][focus.of])?.title ?? ''
  return say(`reading.on.${focus.on}`, { title: title || say('canvas.box.untitled') })
}

/** How the theory is laid out, in words; nothing if it is as the programme draws it. */
export function schemeWords(
  { flow = 'right', rows }: Scheme,
  { flow: drawn = 'right' }: Pick<Programme, 'flow'>,
  say: Say,
): string {
  const words = [
    ...(flow === drawn ? [] : [say(`reading.flow.${flow}`)]),
    ...(rows ? [say(`reading.rows.${rows}`)] : []),
  ]
  return words.join(', ')
}
