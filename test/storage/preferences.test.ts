import { expect, test } from 'vitest'
import { fillDisk, newDisk, valueIn } from '../support/disk.ts'

test('choices are kept by name, let go of, and refused as everything else is', async () => {
  const disk = newDisk()
  const tab = disk.tab()
  expect(valueIn(await tab.preferences())).toEqual({})
  await tab.prefer('language', 'nn')
  await tab.prefer('scheme', 'dark')
  await tab.prefer('language', 'en')
  await tab.prefer('scheme', undefined)
  expect(valueIn(await disk.tab().preferences())).toEqual({ language: 'en' })

  const full = fillDisk()
  expect(await tab.prefer('language', 'nb')).toMatchObject({ ok: false, trouble: 'full' })
  full.mend()
  disk.closeAll()
})
