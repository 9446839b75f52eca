import { expect, test } from 'vitest'
import { scaleFor } from '#exchange/png.ts'

test('the wished scale is given as long as a canvas can hold it', () => {
  expect(scaleFor(1900, 1000, 4)).toBe(4)
  expect(scaleFor(20_000, 1000, 1) * 20_000).toBeLessThanOrEqual(16_384)
  const scale = scaleFor(9000, 14_000, 4)
  expect(9000 * scale * 14_000 * scale).toBeLessThanOrEqual(120_000_001)
  expect(scaleFor(0, 0, 2)).toBe(2)
})
