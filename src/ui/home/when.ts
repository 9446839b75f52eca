import { localeOf, type Say } from '#text/say.ts'

/** A moment as one would say it: `for 3 minutter siden`, `i går kl. 14:05`, `12. mai 2026`. Both are milliseconds since 1970. */
export function whenText(say: Say, language: string, moment: number, now: number): string {
  const minutes = Math.floor((now - moment) / 60_000)
  // A clock that was set back must not make it the future.
  if (minutes < 1) return say('when.now')
  if (minutes < 60) return say('when.minutes', { n: minutes })
  const time = timeText(language, moment)
  const days = daysBetween(moment, now)
  if (days === 0) return say('when.today', { time })
  if (days === 1) return say('when.yesterday', { time })
  const date = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long' }).format(moment)
  return say('when.date', { date })
}

/** The time of day. */
export function timeText(language: string, moment: number): string {
  return new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'short' }).format(moment)
}

/** Midnights between two moments, where one is. */
function daysBetween(moment: number, now: number): number {
  const midnight = (at: number) => new Date(at).setHours(0, 0, 0, 0)
  return Math.round((midnight(now) - midnight(moment)) / 86_400_000)
}
