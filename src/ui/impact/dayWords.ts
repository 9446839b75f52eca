import { localeOf } from '#text/say.ts'

/** A day as it is written: «2. mai 2026». What is no date stays as it stands. */
export function dayWords(day: string, language: string): string {
  const date = new Date(`${day}T12:00:00`)
  if (Number.isNaN(date.getTime())) return day
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long' }).format(date)
}
