import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakPoints } from '#drawing/hyphenate.ts'

/** The word with `|` at its joints and `·` between syllables. */
function broken(word: string): string {
  let from = 0
  let text = ''
  for (const { at, kind } of breakPoints(word)) {
    text += word.slice(from, at) + (kind === 'joint' ? '|' : '·')
    from = at
  }
  return text + word.slice(from)
}

test('a compound is broken between its parts before anything else', () => {
  const joints = (word: string) => broken(word).replaceAll('·', '')
  expect(
    [
      'innkrevingsløsning',
      'betalingsproblemer',
      'saksbehandlere',
      'arbeidsgivere',
      'virksomhetsresultat',
      'kommunesektoren',
      'kunnskapsgrunnlag',
      'regnskapssystem',
      'kompetansepolitikk',
      'livshendelsesprogrammet',
      'klimagassutslipp',
      'finansdepartementet',
      'arbeidsmarkedskonjunkturene',
      'bærekraftsutfordringshåndtering',
      'inntektshendingar',
      'tenesteutvikling',
      'digitaliseringsdirektoratet',
      'pasientforløp',
      'kostnadsramme',
      'førstelinjetjenesten',
    ].map(joints),
  ).toEqual([
    'innkrevings|løsning',
    'betalings|problemer',
    'saks|behandlere',
    'arbeids|givere',
    'virksomhets|resultat',
    'kommune|sektoren',
    'kunnskaps|grunnlag',
    'regnskaps|system',
    'kompetanse|politikk',
    'livs|hendelses|programmet',
    'klima|gass|utslipp',
    'finans|departementet',
    'arbeids|markeds|konjunkturene',
    'bærekrafts|utfordrings|håndtering',
    'inntekts|hendingar',
    'teneste|utvikling',
    'digitaliserings|direktoratet',
    'pasient|forløp',
    'kostnads|ramme',
    'førstelinje|tjenesten',
  ])
})

test('within a part a word is broken between syllables', () => {
  expect(broken('moderniserende')).toBe('moder·ni·se·rende')
  expect(broken('Brønnøysund')).toBe('Brøn·nøy·sund')
})

test('soft hyphens decide alone', () => {
  expect(breakPoints('inn\u00adkrevings\u00adløsning')).toEqual([
    { at: 4, kind: 'joint' },
    { at: 13, kind: 'joint' },
  ])
})

test('one or two letters never stand alone', () => {
  const letters = [...'abcdefghijklmnoprstuvyæøå']
  const words = fc.array(fc.constantFrom(...letters), { maxLength: 24 }).map((all) => all.join(''))
  fc.assert(
    fc.property(words, (word) => {
      for (const { at } of breakPoints(word)) {
        expect(at).toBeGreaterThanOrEqual(3)
        expect(word.length - at).toBeGreaterThanOrEqual(3)
      }
    }),
  )
})
