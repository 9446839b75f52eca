import { type Framework, frameworkOf, type Term } from '#framework/framework.ts'
import { worded } from '#framework/worded.ts'
import type { Worded } from '#model/ruleSets.ts'
import { useLanguage } from '../app.ts'
import { useEditor } from '../desk.ts'

/** The framework in use, in the language of the screen. */
export interface Spoken {
  readonly framework: Framework
  readonly term: (term: Term) => string
  readonly word: (text: Worded) => string
}

export function useFramework(): Spoken {
  const framework = useEditor(({ programme }) => frameworkOf(programme))
  return spokenIn(framework, useLanguage())
}

export function spokenIn(framework: Framework, language: string): Spoken {
  const word = (text: Worded) => worded(text, language)
  return { framework, word, term: (term) => word(framework.vocabulary[term]) }
}

/** A text of a rule with what it is about in place of `{actor}`, `{part}` and `{place}`. */
export function filled(text: string, about: Readonly<Record<string, string | undefined>>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => about[name] ?? hole)
}
