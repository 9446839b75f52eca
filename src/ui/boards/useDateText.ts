import { localeOf } from '#text/say.ts'
import { useLanguage } from '../app.ts'

/** Writes an ISO date or time as a day, the way the language does. */
export function useDateText(): (date: string) => string {
  return dateTextIn(useLanguage())
}

export function dateTextIn(language: string): (date: string) => string {
  const format = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium' })
  return (date) => {
    // A day without a time is that day everywhere.
    const at = new Date(date.length === 10 ? `${date}T12:00` : date)
    return Number.isNaN(at.getTime()) ? date : format.format(at)
  }
}
