import { expect, test } from 'vitest'
import { handsOf, spreadText } from '#ui/boards/hands.ts'

test('hands are told most first, the harder first where they are as many, and none left out', () => {
  expect(handsOf({ clear: 1, complex: 3, complicated: 3, liminal: 0 })).toEqual([
    { domain: 'complex', count: 3 },
    { domain: 'complicated', count: 3 },
    { domain: 'clear', count: 1 },
  ])
  expect(handsOf(undefined)).toEqual([])
})

test('the spread is told as it is, never as one number', () => {
  const hands = handsOf({ complex: 3, complicated: 2 })
  expect(spreadText(hands, (domain) => domain)).toBe('3 complex, 2 complicated')
})
