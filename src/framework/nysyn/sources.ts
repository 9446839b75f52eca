import type { FrameworkPart, Source } from '#model/ruleSets.ts'

/** The case description of Fremtidens innkreving, by Digdir. */
export const theCase: Source = {
  title: 'Digdir: Case Fremtidens innkreving',
  address: 'https://www.digdir.no/innovasjon/case-fremtidens-innkreving/4901',
}

export const newSynthesis: Source = {
  title: 'J. Bourgon: The New Synthesis',
  address: 'http://www.pgionline.com/ns-framework/',
}

export const cynefin: Source = {
  title: 'D. Snowden: Cynefin',
  address: 'https://cynefin.io/wiki/Cynefin_Dynamics',
}

/** Our own proposal, made after a source. */
export function ownAfter(source: Source): Source {
  return { ...source, own: true }
}

/**
 * No source gives a Norwegian card, or the literal prompts; those are our own. The lenses, the
 * functions and the domains are their authors'.
 */
export const sources: Readonly<Record<FrameworkPart, Source>> = {
  card: ownAfter(newSynthesis),
  lenses: newSynthesis,
  lensPrompts: ownAfter(newSynthesis),
  functions: newSynthesis,
  functionPrompts: ownAfter(newSynthesis),
  vocabulary: ownAfter(newSynthesis),
  domains: cynefin,
  ways: ownAfter(theCase),
  domainPrompts: ownAfter(cynefin),
}
