import { expect, test } from 'vitest'
import { newDisk, valueIn } from '../support/disk.ts'

test('a choice is kept by name, replaced by the next, and let go of', async () => {
  const disk = newDisk()
  const tab = disk.tab()
  expect(valueIn(await tab.preferences())).toEqual({})
  valueIn(await tab.prefer('language', 'nn'))
  valueIn(await tab.prefer('colours', 'dark'))
  valueIn(await tab.prefer('language', 'en'))
  expect(valueIn(await disk.tab().preferences())).toEqual({ language: 'en', colours: 'dark' })
  valueIn(await tab.prefer('colours', undefined))
  expect(valueIn(await tab.preferences())).toEqual({ language: 'en' })
  disk.closeAll()
})
