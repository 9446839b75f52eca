import { expect, test } from 'vitest'
import { newProgramme } from '#editor/newProgramme.ts'
import { templateNames } from '#framework/templates.ts'
import { en } from '#text/en.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'

test('a new programme has each box in a place of its own', () => {
  for (const template of templateNames) {
    const wanted = { id: 'new', title: 'New', language: 'nb', template, effect: 'Bedre' } as const
    const { theory, layout } = newProgramme(wanted, sayIn(nb, 'nb'))
    expect(Object.keys(layout).sort()).toEqual(Object.keys(theory.factors).sort())
    const places = new Set(Object.values(layout).map(({ x, y }) => `${x} ${y}`))
    expect(places.size).toBe(Object.keys(layout).length)
  }
})

test('its questions are asked in the language of the screen', () => {
  const wanted = { id: 'new', title: 'New', language: 'en', template: 'chain' } as const
  const { factors } = newProgramme(wanted, sayIn(en, 'en')).theory
  expect(Object.values(factors).map(({ title }) => title)).toContain('What do we do?')
})
