/** A text in the three languages of the product. */
export interface Worded {
  readonly nb: string
  readonly nn: string
  readonly en: string
}

/** The text in a language; bokmål where the language is not one of ours. */
export function worded(text: Worded, language: string): string {
  return language === 'nn' ? text.nn : language === 'en' ? text.en : text.nb
}
