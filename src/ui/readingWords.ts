import type { FocusOn } from '#drawing/focus.ts'
import type { Scheme } from '#drawing/lanes.ts'
import type { Theory } from '#model/theory.ts'
import type { Say } from '#text/say.ts'
import type { ReadingWish } from './reading.ts'

/** What is shown, in words: the part, and how it is laid out, as far as that is not the usual. */
export function readingWords(
  { focus, scheme }: ReadingWish,
  shown: Theory,
  base: Theory,
  say: Say,
): readonly string[] {
  const laidOut = schemeWords(scheme, say)
  return [
    ...(focus ? [say('reading.shows', { what: focusWords(focus, shown, base, say) })] : []),
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

/** How the theory is laid out, in words; nothing if it is from left to right, without rows. */
export function schemeWords({ flow, rows }: Scheme, say: Say): string {
  const words = [
    ...(flow === 'up' ? [say('reading.flow.up')] : []),
    ...(rows ? [say(`reading.rows.${rows}`)] : []),
  ]
  return words.join(', ')
}
