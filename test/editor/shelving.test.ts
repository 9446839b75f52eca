import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Library } from '#editor/library.ts'
import { shelve, shelveExample } from '#editor/shelving.ts'
import { live, storedOf } from '#model/live.ts'
import { emptyProgramme, type Programme } from '#model/programme.ts'
import { type Disk, newDisk, valueIn } from '../support/disk.ts'

const programme = emptyProgramme('prog', 'Work for all')

let disk: Disk
let tab: Library
beforeEach(() => {
  disk = newDisk()
  tab = disk.tab()
})
afterEach(() => disk.closeAll())

async function titles(): Promise<Record<string, string>> {
  const entries = valueIn(await tab.list())
  const standing = entries.filter(({ binned }) => binned === undefined)
  return Object.fromEntries(standing.map(({ id, title }) => [id, title]))
}

async function stored(id: string): Promise<Programme> {
  return live(valueIn(await tab.open(id)).stored)
}

describe('a programme from a file', () => {
  test('is put on the shelf as it is', async () => {
    expect(valueIn(await shelve(tab, programme, 'file'))).toEqual({ id: 'prog', as: 'new' })
    expect(await stored('prog')).toEqual(programme)
  })

  test('that stands there already is not put there twice, and comes back from the bin', async () => {
    await shelve(tab, programme, 'file')
    await tab.bin('prog')
    expect(valueIn(await shelve(tab, programme, 'file'))).toEqual({ id: 'prog', as: 'known' })
    expect(await titles()).toEqual({ prog: 'Work for all' })
  })

  test('never replaces another with its id: it gets one of its own', async () => {
    await tab.add(storedOf({ ...programme, title: 'Work for most' }), 'new')
    const { id, as } = valueIn(await shelve(tab, programme, 'file'))
    expect(as).toBe('copy')
    expect(await titles()).toEqual({ prog: 'Work for most', [id]: 'Work for all' })
    expect(await stored(id)).toEqual({ ...programme, id })
  })
})

describe('the worked example', () => {
  const open = async () =>
    valueIn(
      await shelveExample(tab, valueIn(await tab.list()), 'example-nb', async () => programme),
    )

  test('is put on the shelf once, and found again with what was changed in it', async () => {
    expect(await open()).toEqual({ id: 'example-nb', as: 'new' })
    await tab.rename('example-nb', 'Mine', {})
    expect(await open()).toEqual({ id: 'example-nb', as: 'known' })
    expect(await titles()).toEqual({ 'example-nb': 'Mine' })
  })

  test('is a fresh one when the old one is changed and in the bin', async () => {
    await open()
    await tab.rename('example-nb', 'Mine', {})
    await tab.bin('example-nb')
    const { id, as } = await open()
    expect(as).toBe('copy')
    expect(await titles()).toEqual({ [id]: 'Work for all' })
  })
})
