import type { DomainPrompt } from '#model/ruleSets.ts'
import type { Words } from '../worded.ts'

/** The five yes/no prompts, our own; they suggest a domain and never set one. */
export const prompts: Readonly<Record<DomainPrompt, Words>> = {
  doneBefore: {
    nb: 'Har noen gjort nettopp dette før i vår sammenheng?',
    nn: 'Har nokon gjort nettopp dette før i vår samanheng?',
    en: 'Has anyone done exactly this before in our context?',
  },
  expertsAgree: {
    nb: 'Ville fageksperter vært enige om virkningen?',
    nn: 'Ville fagekspertar vore einige om verknaden?',
    en: 'Would experts agree on the effect?',
  },
  manyReact: {
    nb: 'Avhenger utfallet av hvordan mange aktører reagerer?',
    nn: 'Er utfallet avhengig av korleis mange aktørar reagerer?',
    en: 'Does the outcome depend on how many actors react?',
  },
  canTry: {
    nb: 'Kan vi prøve i liten skala uten varig skade?',
    nn: 'Kan vi prøve i liten skala utan varig skade?',
    en: 'Can we try on a small scale without lasting harm?',
  },
  mustAct: {
    nb: 'Må vi handle før vi vet?',
    nn: 'Må vi handle før vi veit?',
    en: 'Must we act before we know?',
  },
}
