import { describe, expect, test } from 'vitest'
import { programmeFrom, type TemplateName, templateNames } from '#framework/templates.ts'
import { parseProgramme, serialiseProgramme } from '#model/format.ts'
import { isOutcome } from '#model/theory.ts'

const words = {
  box: (name: string) => `${name}?`,
  journeyStep: (name: string) => `step ${name}`,
  assumption: 'assumed?',
}

function from(template: TemplateName, effect = 'Fewer in debt') {
  return programmeFrom({ id: 'new', title: 'New', language: 'nb', template, effect }, words)
}

/** The links as `a -> b`, necessary ones as `a => b`. */
function arrows(template: TemplateName): string[] {
  return Object.values(from(template).theory.links).map(
    ({ from: a, to: b, necessity }) => `${a} ${necessity === 'necessary' ? '=>' : '->'} ${b}`,
  )
}

describe('a new programme', () => {
  test('follows the result chain of DFØ', () => {
    expect(arrows('chain')).toEqual([
      'input => activity',
      'activity => output',
      'output => user_effect',
      'user_effect -> effect',
      'problem -> activity',
    ])
    expect(from('chain').theory.attachments).toEqual({
      'a1@output-user_effect': { assumption: 'a1', on: 'output-user_effect' },
    })
  })

  test('follows the benefits map of MSP, with a disbenefit', () => {
    expect(arrows('benefits')).toEqual([
      'project => deliverable',
      'deliverable => capability',
      'capability => change',
      'change -> benefit',
      'benefit -> effect',
      'change -> disbenefit',
    ])
    expect(from('benefits').theory.factors['disbenefit']?.isDisbenefit).toBe(true)
  })

  test('follows a life event step by step', () => {
    expect(arrows('lifeEvent')).toEqual([
      'learn -> decide',
      'decide -> act',
      'act -> after',
      'after -> effect',
      'activity => output',
      'output => act',
    ])
    const { factors } = from('lifeEvent').theory
    expect(Object.values(factors).flatMap(({ journeyStep }) => journeyStep ?? [])).toEqual([
      'step learn',
      'step decide',
      'step act',
      'step after',
    ])
  })

  test('has the effect in place, and questions for the rest', () => {
    for (const template of templateNames) {
      const { effect, ...rest } = from(template).theory.factors
      expect(effect).toEqual({
        kind: 'societal_effect',
        level: 'societal',
        title: 'Fewer in debt',
      })
      expect(Object.values(rest).every(({ title }) => title.endsWith('?'))).toBe(true)
    }
  })

  test('asks for the effect if it is not known yet; the empty one stays empty', () => {
    expect(from('chain', '').theory.factors['effect']?.title).toBe('effect?')
    expect(from('empty', '').theory.factors).toEqual({})
    expect(Object.keys(from('empty').theory.factors)).toEqual(['effect'])
  })

  test('is a valid file, in which every chain ends in an outcome', () => {
    for (const template of templateNames) {
      const programme = from(template)
      expect(parseProgramme(serialiseProgramme(programme))).toEqual({
        ok: true,
        value: programme,
        warnings: [],
      })
      const { factors, links } = programme.theory
      const leadsOn = new Set(Object.values(links).map((link) => link.from))
      const ends = Object.keys(factors).filter((id) => !leadsOn.has(id))
      expect(ends.every((id) => isOutcome(factors[id]))).toBe(true)
    }
  })
})
