import type { Worded } from '#model/ruleSets.ts'

/** A text in all languages of the product. */
export type Words = Required<Worded>

/** The text in a language, else in bokmål, nynorsk or English, whichever is there. */
export function worded(text: Worded, language: string): string {
  const own = language === 'nn' ? text.nn : language === 'en' ? text.en : text.nb
  return own ?? text.nb ?? text.nn ?? text.en ?? ''
}
