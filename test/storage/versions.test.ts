import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Library } from '#editor/library.ts'
import { type Disk, newDisk, numbered, valueIn } from '../support/disk.ts'

const stored = { id: 'prog', title: 'First' }

let disk: Disk
let tab: Library
let now = 0
beforeEach(async () => {
  now = Date.parse('2026-11-23T09:00:00.000Z')
  disk = newDisk()
  tab = disk.tab({ now: () => now })
  valueIn(await tab.add(stored, 'new'))
})
afterEach(() => disk.closeAll())

async function retitle(n: number, title: string): Promise<void> {
  valueIn(await tab.write('prog', 't', [numbered(n, { '': { from: {}, to: { title } } })], n - 1))
}

test('a version is the programme as it was stored, with its row, time and label', async () => {
  await retitle(1, 'Second')
  const version = valueIn(await tab.makeVersion('prog', { key: 'before' }, 'always'))
  await retitle(2, 'Third')
  expect(version).toEqual({
    id: version.id,
    seq: 1,
    time: '2026-11-23T09:00:00.000Z',
    label: { key: 'before' },
    keep: 'always',
  })
  expect(valueIn(await tab.readVersion('prog', version.id))).toEqual({
    id: 'prog',
    title: 'Second',
  })
  expect(valueIn(await tab.versions('prog'))).toEqual([version])
})

test('versions are listed newest first, even if the clock has been set back', async () => {
  for (const n of [1, 2, 3]) {
    await retitle(n, `${n}`)
    valueIn(await tab.makeVersion('prog', n, 'always'))
    now -= 3_600_000
  }
  expect(valueIn(await tab.versions('prog')).map(({ label }) => label)).toEqual([3, 2, 1])
})

test('an automatic version of what is kept already is not made again', async () => {
  const first = valueIn(await tab.makeVersion('prog', 'auto', 'for a while'))
  expect(valueIn(await tab.makeVersion('prog', 'auto', 'for a while'))).toEqual(first)
  valueIn(await tab.makeVersion('prog', 'by hand', 'always'))
  expect(valueIn(await tab.versions('prog'))).toHaveLength(2)
})

test('what is not there is gone', async () => {
  expect(await tab.readVersion('prog', 'none')).toMatchObject({ ok: false, trouble: 'gone' })
  expect(await tab.makeVersion('none', 'x', 'always')).toMatchObject({ ok: false, trouble: 'gone' })
  expect(valueIn(await tab.versions('none'))).toEqual([])
})
