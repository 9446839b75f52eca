import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb'
import { vi } from 'vitest'
import type { Edit, Library, NumberedEdit } from '#editor/library.ts'
import { type ChangeSet, treeOf } from '#model/changes.ts'
import type { Tree } from '#model/tree.ts'
import { databaseNamed, type Engine, generation } from '#storage/database.ts'
import { openStorage, type StorageOptions } from '#storage/storage.ts'

/** A disk of its own, with as many tabs on it as one opens. */
export interface Disk {
  readonly engine: Engine
  readonly name: string
  /** What a tab has in its hands. It is the editor's type that is given, so that the two must fit. */
  tab(options?: StorageOptions): Library & { close(): void }
  /** All that is stored, table by table, read past the code under test. */
  contents(): Promise<Readonly<Record<string, readonly unknown[]>>>
  /** The programme that the rows on disk make up. */
  tree(programme: string): Promise<Tree>
  closeAll(): void
}

let count = 0

export function newDisk(): Disk {
  count += 1
  const name = `disk-${count}`
  const engine = { indexedDB: new IDBFactory(), IDBKeyRange }
  const tabs: { close(): void }[] = []

  async function contents(): Promise<Record<string, unknown[]>> {
    const database = databaseNamed(name, 'relaxed', generation, engine)
    const all: Record<string, unknown[]> = {}
    for (const table of (await database.open()).tables) all[table.name] = await table.toArray()
    database.close()
    return all
  }

  return {
    engine,
    name,
    tab: (options) => {
      const storage = openStorage({ name, engine, ...options })
      tabs.push(storage)
      return storage
    },
    contents,
    tree: async (programme) => {
      const rows = ((await contents())['rows'] ?? []) as readonly RowOnDisk[]
      const own = rows.filter((row) => row.programme === programme)
      return treeOf(own.map((row) => [[row.table, row.id].filter(Boolean).join('/'), row.fields]))
    },
    closeAll: () => {
      for (const tab of tabs) tab.close()
    },
  }
}

interface RowOnDisk {
  readonly programme: string
  readonly table: string
  readonly id: string
  readonly fields: Readonly<Record<string, string>>
}

/** Every write from the nth on is refused as when the disk is full, until `mend` is called. */
export function fillDisk(nth = 1): { mend(): void } {
  let writes = 0
  const refuse = () => {
    writes += 1
    if (writes >= nth) throw new DOMException('No room.', 'QuotaExceededError')
  }
  const spies = (['add', 'put', 'delete'] as const).map((method) => {
    const real = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest
    return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      refuse()
      return real.apply(this, args)
    } as never)
  })
  return {
    mend: () => {
      for (const spy of spies) spy.mockRestore()
    },
  }
}

let edits = 0

export function editOf(changes: ChangeSet, more: Partial<Edit> = {}): Edit {
  edits += 1
  return {
    edit: `e${edits}`,
    label: 'test',
    layer: '',
    time: '2026-11-23T10:00:00.000Z',
    changes,
    ...more,
  }
}

export function numbered(n: number, changes: ChangeSet, more: Partial<Edit> = {}): NumberedEdit {
  return { ...editOf(changes, more), n }
}

/** What a successful answer holds; a refusal fails the test by its name. */
export function valueIn<T>(
  answer: { ok: true; value: T } | { ok: false; trouble: string; detail: string },
): T {
  if (!answer.ok) throw new Error(`Refused: ${answer.trouble}. ${answer.detail}`)
  return answer.value
}
