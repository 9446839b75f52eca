import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { instantAfter } from '#editor/deeds/instantAfter.ts'

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-23T12:00:00Z') }))
afterEach(() => vi.useRealTimers())

test('is now, if nothing was said yet, or only earlier', () => {
  expect(instantAfter([])).toBe('2026-11-23T12:00:00.000Z')
  expect(instantAfter(['2026-11-23', '2026-11-23T11:59:59.999Z'])).toBe('2026-11-23T12:00:00.000Z')
})

test('is later than everything said in this millisecond, or before the clock was set back', () => {
  expect(instantAfter(['2026-11-23T12:00:00.000Z'])).toBe('2026-11-23T12:00:00.001Z')
  expect(instantAfter(['2026-11-23', '2027-01-01T00:00:00.000Z'])).toBe('2027-01-01T00:00:00.001Z')
})

test('what is no date does not count', () => {
  expect(instantAfter([undefined, '', '2026-99-99'])).toBe('2026-11-23T12:00:00.000Z')
})
