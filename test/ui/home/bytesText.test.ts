import { expect, test } from 'vitest'
import { bytesText } from '#ui/home/bytesText.ts'

test.each([
  [0, '0 kB'],
  [900, '0,9 kB'],
  [74_321, '74 kB'],
  [4_210_000, '4,2 MB'],
  [11_400_000_000, '11 GB'],
  [5_000_000_000_000_000, '5 000 TB'],
])('%i bytes are %s', (bytes, text) => {
  expect(bytesText('nb', bytes).replace(/\s/g, ' ')).toBe(text)
})
