import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Library } from '#editor/library.ts'
import { type Disk, newDisk, numbered, valueIn } from '../support/disk.ts'

const stored = { id: 'prog', title: 'Work for all' }
const retitled = { '': { from: { title: 'Work for all' }, to: { title: 'Changed' } } }

let disk: Disk
beforeEach(() => {
  disk = newDisk()
})
afterEach(() => {
  disk.closeAll()
  vi.restoreAllMocks()
})

/** Each way of writing there is. */
const deeds: readonly [string, (tab: Library) => Promise<{ ok: boolean; trouble?: string }>][] = [
  ['add', (tab) => tab.add({ id: 'second', title: 'Second' }, 'new')],
  ['add a file', (tab) => tab.add({ id: 'second', title: 'Second' }, 'file')],
  ['rename', (tab) => tab.rename('prog', 'Changed', 'rename')],
  ['duplicate', (tab) => tab.duplicate('prog', 'second', 'Second')],
  ['bin', (tab) => tab.bin('prog')],
  ['unbin', (tab) => tab.unbin('prog')],
  ['erase', (tab) => tab.erase('prog')],
  ['write', (tab) => tab.write('prog', 't', [numbered(1, retitled)], 0)],
  ['write strictly', (tab) => tab.write('prog', 't', [numbered(1, retitled, { strict: true })], 0)],
  ['make a version', (tab) => tab.makeVersion('prog', 'v', 'always')],
  ['trim', (tab) => tab.trim('prog')],
  ['prefer', (tab) => tab.prefer('language', 'nn')],
]

describe('data that a newer version of the app owns', () => {
  test.each(deeds)('get no row by: %s', async (_, deed) => {
    const older = disk.tab()
    valueIn(await older.add(stored, 'new'))
    await handOver(disk)
    const before = await disk.contents()
    expect(await deed(older)).toMatchObject({ ok: false, trouble: 'newer' })
    expect(await disk.contents()).toEqual(before)
    expect(older.state).toEqual({ is: 'readonly' })
  })

  test('are known as such when opened, and can be read', async () => {
    const first = disk.tab()
    valueIn(await first.add(stored, 'new'))
    await handOver(disk)
    const older = disk.tab()
    expect(valueIn(await older.open('prog')).stored).toEqual(stored)
    expect(older.state).toEqual({ is: 'readonly' })
    expect(valueIn(await older.list())).toHaveLength(1)
  })

  test('are this one’s own when the numbers agree', async () => {
    const first = disk.tab({ generation: 7 })
    valueIn(await first.add(stored, 'new'))
    const second = disk.tab({ generation: 7 })
    valueIn(await second.rename('prog', 'Changed', 'rename'))
    expect(second.state).toEqual({ is: 'ready' })
    expect((await disk.contents())['meta']).toEqual([{ key: 'generation', value: 7 }])
  })
})

describe('a database that', () => {
  test('is not to be had is a state with a reason, and every question gets it for an answer', async () => {
    const engine = { ...disk.engine, indexedDB: undefined as unknown as IDBFactory }
    const tab = disk.tab({ engine })
    const states: string[] = []
    tab.watchState(() => states.push(tab.state.is))
    expect(await tab.list()).toMatchObject({ ok: false, trouble: 'absent' })
    for (const [, deed] of deeds) expect(await deed(tab)).toMatchObject({ trouble: 'absent' })
    expect(tab.state).toMatchObject({ is: 'unavailable', trouble: 'absent' })
    expect(new Set(states)).toEqual(new Set(['unavailable']))
  })

  test('cannot be opened now is opened by the next question', async () => {
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError')
    })
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const tab = disk.tab()
    expect(await tab.list()).toMatchObject({ ok: false, trouble: 'failed' })
    expect(tab.state).toMatchObject({ is: 'unavailable', trouble: 'failed' })
    open.mockRestore()
    expect(valueIn(await tab.list())).toEqual([])
    expect(tab.state).toEqual({ is: 'ready' })
  })

  test('another tab upgrades is let go of at once, and opened again by the next question', async () => {
    const warn = vi.spyOn(console, 'warn')
    const tab = disk.tab()
    valueIn(await tab.add(stored, 'new'))
    await addTable(disk)
    expect(tab.state).toEqual({ is: 'opening' })
    valueIn(await tab.rename('prog', 'Changed', 'rename'))
    expect(tab.state).toEqual({ is: 'ready' })
    expect(warn).not.toHaveBeenCalled()
  })

  test('is deleted while open stays deleted, until something is put there again', async () => {
    const tab = disk.tab()
    valueIn(await tab.add(stored, 'new'))
    await new Dexie(disk.name, disk.engine).delete()
    expect(tab.state).toMatchObject({ is: 'unavailable', trouble: 'cleared' })
    expect(await tab.write('prog', 't', [numbered(1, retitled)], 0)).toMatchObject({
      ok: false,
      trouble: 'cleared',
    })
    expect(await disk.engine.indexedDB.databases()).toEqual([])
    valueIn(await tab.add(stored, 'copy'))
    expect(tab.state).toEqual({ is: 'ready' })
    expect(await disk.tree('prog')).toEqual(stored)
  })

  test('the browser closes is opened again by the next question', async () => {
    const tab = disk.tab()
    valueIn(await tab.add(stored, 'new'))
    tab.close()
    valueIn(await tab.rename('prog', 'Changed', 'rename'))
    expect(await disk.tree('prog')).toEqual({ id: 'prog', title: 'Changed' })
  })
})

test('a write that cannot be cloned is refused, and the next one goes through', async () => {
  const tab = disk.tab()
  valueIn(await tab.add(stored, 'new'))
  const bad = numbered(1, retitled, { label: () => {} })
  expect(await tab.write('prog', 't', [bad], 0)).toMatchObject({ ok: false, trouble: 'failed' })
  valueIn(await tab.write('prog', 't', [numbered(1, retitled)], 0))
})

/** What an upgrade does to the database it leaves behind. */
async function handOver({ name, engine }: Disk): Promise<void> {
  const database = await new Dexie(name, engine).open()
  await database.table('meta').put({ key: 'generation', value: 2 })
  database.close()
}

/** What a newer app of the same generation may do. */
function addTable({ name, engine }: Disk): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = engine.indexedDB.open(name, 20)
    request.onupgradeneeded = () => request.result.createObjectStore('extra')
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      request.result.close()
      resolve()
    }
  })
}
