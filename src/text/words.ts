import type { Words } from './say.ts'

/** The words of a language, `nb`, `nn` or `en`; fetched when asked for. */
export async function wordsOf(language: string): Promise<Words> {
  if (language === 'nn') return (await import('./nn.ts')).nn
  if (language === 'en') return (await import('./en.ts')).en
  return (await import('./nb.ts')).nb
}
