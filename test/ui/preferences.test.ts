import { expect, test } from 'vitest'
import { openPreferences, preferencesOf, usualPreferences } from '#ui/preferences.ts'
import { newDisk } from '../support/disk.ts'

test('preferences are as they were left, also in the next tab', async () => {
  const disk = newDisk()
  const store = await openPreferences(disk.tab())
  expect(store.getState()).toEqual(usualPreferences)
  store.setState({ language: 'nn', scheme: 'dark', leftOpen: false, rightWidth: 30.5, distance: 8 })
  store.setState({ language: undefined })

  const next = disk.tab()
  const again = await openPreferences(next)
  expect(again.getState()).toEqual({
    ...usualPreferences,
    scheme: 'dark',
    leftOpen: false,
    rightWidth: 30.5,
    distance: 8,
  })
  disk.closeAll()
})

test('what makes no sense is passed over', () => {
  const kept = {
    language: 'tlh',
    scheme: 'pink',
    leftOpen: 'maybe',
    leftWidth: '9999',
    distance: '4',
  }
  expect(preferencesOf(kept)).toEqual(usualPreferences)
})
