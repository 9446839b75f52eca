import { describe, expect, test } from 'vitest'
import { readRuleSet } from '#model/ruleSetFile.ts'

const set = { id: 'etat-1', version: 2, title: { nb: 'Etatens' }, source: { title: 'Etaten' } }
const fileOf = (ruleSet: object, rest: object = {}) =>
  JSON.stringify({ format: 'nysyn-ruleset', version: 1, ruleSet, ...rest })
const problemsOf = (text: string) => {
  const read = readRuleSet(text)
  return read.ok ? [] : read.problems.map(({ code, at }) => `${code} ${at}`)
}

describe('reading a rule set file', () => {
  test('what is written of it is taken, the rest may be left out', () => {
    const rules = { only_agency: { off: true } }
    expect(readRuleSet(fileOf({ ...set, rules }))).toEqual({
      ok: true,
      id: 'etat-1',
      ruleSet: { version: 2, title: { nb: 'Etatens' }, source: { title: 'Etaten' }, rules },
    })
  })

  test('a file of another kind, or none at all, is refused as that', () => {
    expect(problemsOf('hello')).toEqual(['not_ruleset '])
    expect(problemsOf('{"format":"nysyn"}')).toEqual(['not_ruleset '])
  })

  test('a newer version is refused with its number', () => {
    expect(problemsOf(fileOf(set, { version: 2 }))).toEqual(['newer_version 2'])
  })

  test('what is missing or wrong is named by its place', () => {
    const { source: _, ...noSource } = set
    expect(problemsOf(fileOf(noSource))).toEqual(['missing_field source'])
    expect(problemsOf(fileOf({ ...set, id: 'not an id' }))).toEqual(['bad_key id'])
    expect(problemsOf(fileOf({ ...set, rules: { only_agency: { off: 'yes' } } }))).toEqual([
      'wrong_value rules/only_agency/off',
    ])
    expect(problemsOf(fileOf({ ...set, lenses: ['engaging'] }))).toEqual(['list_or_null lenses'])
  })

  test('a text in no language is none', () => {
    expect(problemsOf(fileOf({ ...set, title: {} }))).toEqual(['wrong_value title'])
    expect(problemsOf(fileOf({ ...set, title: { en: 'Ours' } }))).toEqual([])
  })
})
