import { describe, expect, test } from 'vitest'
import { cardChecks } from '#framework/cardChecks.ts'
import { frameworkOf } from '#framework/framework.ts'
import { nysynFramework } from '#framework/nysyn/nysynFramework.ts'
import { emptyProgramme, type Programme } from '#model/programme.ts'
import type { RuleSet } from '#model/ruleSets.ts'
import { theoryOf } from '../support/theoryOf.ts'

describe('the framework of the product', () => {
  test('every text stands in three languages', () => {
    const texts: unknown[] = []
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      if ('nb' in value) texts.push(value)
      else Object.values(value).forEach(collect)
    }
    collect(nysynFramework)
    expect(texts.length).toBeGreaterThan(100)
    for (const text of texts) {
      const { nb, nn, en } = text as Record<string, string>
      const isWhole = [nb, nn, en].every((word) => word?.trim())
      expect(isWhole, JSON.stringify(text)).toBe(true)
    }
  })

  test('what no source gives says that it is our own', () => {
    const { sources, rules } = nysynFramework
    const own = Object.entries(sources).filter(([, source]) => source.own)
    expect(own.map(([part]) => part).sort()).toEqual([
      'card',
      'domainPrompts',
      'functionPrompts',
      'lensPrompts',
      'vocabulary',
      'ways',
    ])
    const fromSource = Object.entries(rules).filter(([, rule]) => !rule.source.own)
    expect(fromSource.map(([name]) => name)).toEqual(['all_ordered'])
  })

  test('common knowledge that no source confirms is told from what one does', () => {
    const unconfirmed = Object.entries(nysynFramework.domains).filter(([, it]) => it.unconfirmed)
    expect(unconfirmed.map(([domain]) => domain).sort()).toEqual([
      'chaotic',
      'complex',
      'complicated',
      'confused',
    ])
  })
})

const theirs: RuleSet = {
  version: 3,
  title: { nb: 'Etatens eget' },
  source: { title: 'Etaten' },
  vocabulary: { 'level.agency': { nb: 'Etat' } },
  lenses: { engaging: { prompts: { a: { nb: 'Hvem spør vi?' } } } },
  rules: { never_societal: { off: true }, only_agency: { title: { nb: 'Bare oss: {actor}' } } },
}

function programmeWith(ruleSet: string | undefined): Programme {
  return {
    ...emptyProgramme('p', 'P'),
    theory: { ...theoryOf('T1 -> E1'), actors: { A1: { title: 'Agency' } } },
    cards: {
      k: { subject: 'E1', cells: { c: { actor: 'A1', level: 'system', effect: 'burden' } } },
    },
    ruleSets: { own: theirs },
    ...(ruleSet && { ruleSet }),
  }
}

describe('the framework in use', () => {
  test('is the product’s when none is chosen, and when the chosen one is gone', () => {
    expect(frameworkOf(programmeWith(undefined))).toBe(nysynFramework)
    expect(frameworkOf(programmeWith('gone'))).toBe(nysynFramework)
  })

  test('is the agency’s where it says something, and the product’s where it does not', () => {
    const { id, version, vocabulary, lenses, rules } = frameworkOf(programmeWith('own'))
    expect([id, version]).toEqual(['own', 3])
    expect(vocabulary['level.agency']).toEqual({ nb: 'Etat' })
    expect(vocabulary['level.system']).toBe(nysynFramework.vocabulary['level.system'])
    expect(lenses.engaging).toEqual({
      title: nysynFramework.lenses.engaging.title,
      prompts: { a: { nb: 'Hvem spør vi?' } },
    })
    expect(lenses.positioning).toEqual(nysynFramework.lenses.positioning)
    expect(rules.only_agency).toEqual({
      ...nysynFramework.rules.only_agency,
      title: { nb: 'Bare oss: {actor}' },
      source: { title: 'Etaten' },
    })
  })

  test('names the agency as the source of what it wrote, and us of what it left', () => {
    const { sources } = frameworkOf(programmeWith('own'))
    expect(sources.lensPrompts).toEqual({ title: 'Etaten' })
    expect(sources.domains).toBe(nysynFramework.sources.domains)
  })

  test('asks no rule that the agency has switched off', () => {
    const names = (ruleSet?: string) =>
      cardChecks(programmeWith(ruleSet), 'k').map(({ alarm }) => alarm)
    expect(names()).toEqual(['never_societal'])
    expect(names('own')).toEqual([])
  })
})
