import { newId } from '#model/ids.ts'
import type { Tree } from '#model/tree.ts'
import { type News, openChannel } from './channel.ts'
import { connect, type State } from './connection.ts'
import { type Engine, generation, type ShelfRow, type VersionRow } from './database.ts'
import { entryOf, type NumberedEdit, type Opened, type Since, sinceRow, writeEdits } from './log.ts'
import {
  askToPersist,
  isPersisted,
  type Persistence,
  type Promiser,
  type Room,
  roomFor,
} from './persistence.ts'
import { listPreferences, prefer } from './preferences.ts'
import { readRecords } from './records.ts'
import { addToShelf, duplicateOnShelf, type Entry, eraseFromShelf, listShelf } from './shelf.ts'
import { type Keeping, trimProgramme, usualKeeping } from './trim.ts'
import { type Answer, refusalOf } from './trouble.ts'
import { listVersions, makeVersion, readVersion, type Version } from './versions.ts'

/** The programmes of this browser; fits the editor's `Library`, which says what each part does. */
export interface ProgrammeStorage {
  readonly state: State
  watchState(listener: () => void): () => void
  watch(listener: (news: News) => void): () => void

  list(): Promise<Answer<readonly Entry[]>>
  add(stored: Tree, origin: ShelfRow['origin']): Promise<Answer<Entry>>
  rename(id: string, title: string, label: unknown): Promise<Answer<void>>
  duplicate(id: string, newId: string, title: string): Promise<Answer<Entry>>
  bin(id: string): Promise<Answer<void>>
  unbin(id: string): Promise<Answer<void>>
  erase(id: string): Promise<Answer<void>>

  open(id: string): Promise<Answer<Opened>>
  write(
    id: string,
    tab: string,
    edits: readonly NumberedEdit[],
    seq: number,
  ): Promise<Answer<Since>>
  since(id: string, tab: string, seq: number): Promise<Answer<Since>>

  makeVersion(id: string, label: unknown, keep: VersionRow['keep']): Promise<Answer<Version>>
  versions(id: string): Promise<Answer<readonly Version[]>>
  readVersion(id: string, version: string): Promise<Answer<Tree>>
  trim(id: string): Promise<Answer<void>>

  persist(): Promise<Persistence>
  persisted(): Promise<Persistence>
  room(): Promise<Room | undefined>

  preferences(): Promise<Answer<Readonly<Record<string, string>>>>
  prefer(name: string, value: string | undefined): Promise<Answer<void>>

  close(): void
}

/** What a test may set otherwise. */
export interface StorageOptions {
  readonly name?: string
  readonly generation?: number
  readonly engine?: Engine
  readonly browser?: Promiser
  readonly keeping?: Keeping
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

export function openStorage(options: StorageOptions = {}): ProgrammeStorage {
  const {
    name = `nysyn-${generation}`,
    browser = globalThis.navigator?.storage,
    keeping = usualKeeping,
    now = Date.now,
  } = options
  const connection = connect(name, options.generation ?? generation, options.engine)
  const { read, write } = connection
  const listeners = new Set<(news: News) => void>()
  const channel = openChannel(name, hear)
  let persistence: Promise<Persistence> | undefined

  function hear(news: News): void {
    for (const listener of listeners) listener(news)
  }

  /** Here and in the other tabs. */
  function tell(programme: string, seq: number): void {
    hear({ programme, seq })
    channel.tell({ programme, seq })
  }

  function time(): string {
    return new Date(now()).toISOString()
  }

  /** Writes to the shelf, and tells of the entry as it is afterwards. */
  async function shelve(
    durability: 'relaxed' | 'strict',
    body: Parameters<typeof write<ShelfRow>>[2],
  ): Promise<Answer<Entry>> {
    const answer = await write(durability, ['shelf', 'rows', 'log'], body)
    if (!answer.ok) return answer
    const { seq, ...entry } = answer.value
    tell(entry.id, seq)
    return { ok: true, value: entry }
  }

  async function mark(id: string, binned: Pick<ShelfRow, 'binned'>): Promise<Answer<void>> {
    const answer = await shelve('relaxed', async (db) => {
      const { binned: _, ...entry } = await entryOf(db, id)
      const marked = { ...entry, ...binned }
      await db.shelf.put(marked)
      return marked
    })
    return nothingIn(answer)
  }

  return {
    get state() {
      return connection.state
    },
    watchState: connection.watchState,
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },

    list: () => read(['shelf'], listShelf),
    add: (stored, origin) => {
      connection.revive()
      const isUsers = origin === 'file' || origin === 'copy'
      return shelve(isUsers ? 'strict' : 'relaxed', (db) => addToShelf(db, stored, origin, time()))
    },
    rename: async (id, title, label) =>
      nothingIn(
        await shelve('relaxed', async (db) => {
          const old = await entryOf(db, id)
          const changes = { '': { from: { title: old.title }, to: { title } } }
          const edit = { n: 1, edit: newId('e'), label, layer: '', time: time(), changes }
          await writeEdits(db, id, newId('t'), [edit], old.seq)
          return entryOf(db, id)
        }),
      ),
    duplicate: (id, copyId, title) =>
      shelve('strict', (db) => duplicateOnShelf(db, id, copyId, title, time())),
    bin: (id) => mark(id, { binned: time() }),
    unbin: (id) => mark(id, {}),
    erase: async (id) => {
      const tables = ['shelf', 'rows', 'log', 'versions', 'contents'] as const
      const answer = await write('strict', tables, (db) => eraseFromShelf(db, id))
      if (answer.ok) tell(id, -1)
      return answer
    },

    open: (id) =>
      read(['shelf', 'rows'], async (db) => {
        const { seq } = await entryOf(db, id)
        return { stored: await readRecords(db, id), seq }
      }),
    write: async (id, tab, edits, seq) => {
      const durability = edits.some(({ strict }) => strict) ? 'strict' : 'relaxed'
      const answer = await write(durability, ['shelf', 'rows', 'log'], (db) =>
        writeEdits(db, id, tab, edits, seq),
      )
      if (answer.ok) tell(id, lastSeq(answer.value, seq))
      return answer
    },
    since: (id, tab, seq) => read(['shelf', 'rows', 'log'], (db) => sinceRow(db, id, tab, seq)),

    makeVersion: (id, label, keep) =>
      write('strict', ['shelf', 'rows', 'versions', 'contents'], (db) =>
        makeVersion(db, id, label, keep, time()),
      ),
    versions: (id) => read(['versions'], (db) => listVersions(db, id)),
    readVersion: (id, version) => read(['contents'], (db) => readVersion(db, id, version)),
    trim: (id) =>
      alone(`${name} trim`, () =>
        write('relaxed', ['shelf', 'log', 'versions', 'contents'], (db) =>
          trimProgramme(db, id, now(), keeping),
        ),
      ),

    persist: () => {
      persistence ??= askToPersist(browser)
      return persistence
    },
    persisted: () => isPersisted(browser),
    room: () => roomFor(browser),

    preferences: () => read(['preferences'], listPreferences),
    prefer: (choice, value) => write('relaxed', ['preferences'], (db) => prefer(db, choice, value)),

    close: () => {
      channel.close()
      connection.close()
    },
  }
}

function lastSeq(since: Since, seq: number): number {
  return 'rows' in since ? (since.rows.at(-1)?.seq ?? seq) : since.seq
}

function nothingIn(answer: Answer<unknown>): Answer<void> {
  return answer.ok ? { ok: true, value: undefined } : answer
}

/** Does it unless another tab is at it. */
async function alone(name: string, deed: () => Promise<Answer<void>>): Promise<Answer<void>> {
  const locks = globalThis.navigator?.locks
  if (!locks) return deed()
  try {
    return await locks.request(name, { ifAvailable: true }, (lock) =>
      lock ? deed() : { ok: true as const, value: undefined },
    )
  } catch (error) {
    return refusalOf(error)
  }
}
