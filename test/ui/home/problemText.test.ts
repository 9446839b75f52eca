import { describe, expect, test } from 'vitest'
import type { Problem } from '#model/problem.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { placeText, problemText } from '#ui/home/problemText.ts'

const say = sayIn(nb, 'nb')

describe('a problem of a file', () => {
  test.each<[Problem, string, string]>([
    [
      { code: 'not_json', at: '3:14' },
      'Fila er ikke hel: teksten brytes ved linje 3, tegn 14. Hent en ny kopi der du fikk den.',
      '',
    ],
    [
      { code: 'newer_version', at: '3', found: '1' },
      'Fila er skrevet av en nyere Nysyn (format 3; denne leser til og med 1). Last siden på nytt for å få ny utgave. Fila er urørt.',
      '',
    ],
    [
      { code: 'missing_field', at: 'theory/links/e01/from' },
      'Feltet «from» mangler.',
      'lenken «e01»',
    ],
    [
      { code: 'wrong_value', at: 'proposals/P1/change/factors/P1a/kind', found: '"idea"' },
      '"idea" er ikke en gyldig verdi for «kind».',
      'forslaget «P1», boksen «P1a»',
    ],
    [
      { code: 'dangling', at: 'theory/roles/r1', found: 'A9' },
      'Peker på «A9», som ikke finnes.',
      'rollen «r1»',
    ],
    [
      { code: 'list_or_null', at: 'summary' },
      'Her står en liste eller et tomt felt der det skal stå en verdi.',
      'summary',
    ],
  ])('%j is told with its place', (problem, text, place) => {
    expect(problemText(say, problem)).toBe(text)
    expect(placeText(say, problem)).toBe(place)
  })
})
