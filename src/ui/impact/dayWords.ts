import { localeOf } from '#text/say.ts'

/** The day of a date, or of an instant, as it is written: «2. mai 2026». What is no date stays as it stands. */
export function dayWords(day: string, language: string): string {
  const date = new Date(day.includes('T') ? day : `${day}T12:00:00`)
  if (Number.isNaN(date.getTime())) return day
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long' }).format(date)
}
