import { type Language, languages } from '#model/programme.ts'

/** The language of the interface: the chosen one, else the browser's first that we speak, else English. */
export function languageOf(
  chosen: string | undefined,
  browserLanguages: readonly string[],
): Language {
  const own = languages.find((language) => language === chosen)
  if (own) return own
  for (const tag of browserLanguages) {
    const [language] = tag.toLowerCase().split('-')
    if (language === 'nn') return 'nn'
    if (language === 'nb' || language === 'no') return 'nb'
    if (language === 'en') return 'en'
  }
  return 'en'
}
