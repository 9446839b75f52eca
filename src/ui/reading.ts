import type { FocusOn } from '#drawing/focus.ts'
import type { Point } from '#drawing/geometry.ts'
import type { Scheme } from '#drawing/lanes.ts'
import type { Flow, Programme } from '#model/programme.ts'
import type { Table } from '#model/theory.ts'

/** How somebody wants to read a theory: in another scheme than it is drawn in, a part of it alone, or both. */
export interface ReadingWish {
  readonly scheme: Scheme
  readonly focus?: FocusOn
}

/** A theory laid out for reading. The places are the reading's own: what people have placed is untouched. */
export interface Reading extends ReadingWish {
  readonly places: Table<Point>
}

/** Which way the chain runs on the screen: as it is read, or else as the programme draws it. */
export function flowShown(
  reading: ReadingWish | undefined,
  { flow = 'right' }: Pick<Programme, 'flow'>,
): Flow {
  return reading ? (reading.scheme.flow ?? 'right') : flow
}

/** Whether this part is what is shown alone, or what is being laid out to be. */
export function isShownAlone(
  focus: FocusOn,
  { reading, awaited }: { readonly [Name in 'reading' | 'awaited']?: ReadingWish | undefined },
): boolean {
  const now = (awaited ?? reading)?.focus
  return now !== undefined && now.on === focus.on && ofWhat(now) === ofWhat(focus)
}

function ofWhat(focus: FocusOn): string | undefined {
  return 'of' in focus ? focus.of : undefined
}

/** Whether what is wished for is the theory as the programme draws it. */
export function isAsDrawn(
  { scheme, focus }: ReadingWish,
  { flow = 'right' }: Pick<Programme, 'flow'>,
): boolean {
  return focus === undefined && (scheme.flow ?? 'right') === flow && scheme.rows === undefined
}

/** Whether all of the programme is read in another direction than it is drawn in, and as it could be drawn. */
export function isReadInOtherFlow(
  reading: ReadingWish | undefined,
  { flow = 'right' }: Pick<Programme, 'flow'>,
): boolean {
  if (!reading || reading.focus || reading.scheme.rows) return false
  return (reading.scheme.flow ?? 'right') !== flow
}
