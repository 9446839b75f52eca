import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseProgramme, serialiseProgramme } from '#model/format.ts'
import { languages, type Programme } from '#model/programme.ts'

const golden = programmeIn('test/fixtures/format/1-fremtidens-innkreving.json')

describe.each(languages)('the worked example in %s', (language) => {
  const path = `public/example/fremtidens-innkreving.${language}.nysyn.json`
  const example = programmeIn(path)

  test('is the golden sample in all that analysis reads', () => {
    expect(structureOf(example)).toEqual(structureOf(golden))
  })

  test('has a reason on every link, and words and a place for every box', () => {
    const theories = [example.theory, ...Object.values(example.proposals).map((p) => p.change)]
    for (const { links = {}, factors = {} } of theories) {
      for (const link of Object.values(links)) expect(link?.rationale).toMatch(/\S/)
      for (const factor of Object.values(factors)) expect(factor?.title).toMatch(/\S/)
    }
    const placed = (layout: object, factors: object) =>
      expect(Object.keys(layout).sort()).toEqual(Object.keys(factors).sort())
    placed(example.layout, example.theory.factors)
    for (const { layout, change } of Object.values(example.proposals)) {
      placed(layout, change.factors ?? {})
    }
  })

  test('says that it is made up, and is written as the file format wants it', () => {
    expect(example.summary).toMatch(
      { nb: /^Laget som eksempel/, nn: /^Laga som døme/, en: /^Made as an example/ }[language],
    )
    expect(example.language).toBe(language)
    expect(serialiseProgramme(example)).toBe(readFileSync(path, 'utf8'))
  })
})

function programmeIn(path: string): Programme {
  const read = parseProgramme(readFileSync(path, 'utf8'))
  if (!read.ok || read.warnings.length > 0) throw new Error(`${path}: ${JSON.stringify(read)}`)
  return read.value
}

/** Ids, ends, signs, necessity, kinds, levels, attachments, roles and stances: all but words and evidence. */
function structureOf({ theory, places, proposals }: Programme): unknown {
  return {
    theory: { ...bare(theory), indicators: undefined },
    places: bare({ places }),
    proposals: Object.fromEntries(
      Object.entries(proposals).map(([id, { change, stances, rulings }]) => [
        id,
        { ...bare(change), ...bare({ stances, rulings }) },
      ]),
    ),
  }
}

const words = [
  'title',
  'text',
  'rationale',
  'evidence',
  'status',
  'test',
  'short',
  'sphere',
  'reason',
]

function bare(tables: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(tables).map(([table, records]) => [
      table,
      Object.fromEntries(
        Object.entries(records as object).map(([id, record]) => [
          id,
          Object.fromEntries(
            Object.entries(record as object).filter(([field]) => !words.includes(field)),
          ),
        ]),
      ),
    ]),
  )
}
