import { expect, test } from 'vitest'
import { nysynRuleSet } from '#framework/nysynRuleSet.ts'

test('every text of the rule set stands in three languages', () => {
  const texts: unknown[] = []
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('nb' in value) texts.push(value)
    else Object.values(value).forEach(collect)
  }
  collect(nysynRuleSet)
  expect(texts.length).toBeGreaterThan(40)
  for (const text of texts) {
    const { nb, nn, en } = text as Record<string, string>
    expect(
      [nb, nn, en].every((word) => word?.trim()),
      JSON.stringify(text),
    ).toBe(true)
  }
})
