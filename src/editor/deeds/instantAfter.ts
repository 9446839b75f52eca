/**
 * Now, ISO 8601 with milliseconds; or just after the latest of the dates, if that is later. What is
 * read in the order of its dates then stays in the order in which it was said: two things may be
 * said within a millisecond, and clocks are set back.
 */
export function instantAfter(dates: Iterable<string | undefined>): string {
  const later = Array.from(dates, (date) => Date.parse(date ?? '') + 1).filter(Number.isFinite)
  return new Date(Math.max(Date.now(), ...later)).toISOString()
}
