import { type Database, type Durability, databaseNamed, type Engine } from './database.ts'
import { type Answer, Refused, refusalOf, type Trouble } from './trouble.ts'

export type State =
  | { readonly is: 'opening' }
  | { readonly is: 'ready' }
  | { readonly is: 'readonly' }
  | { readonly is: 'unavailable'; readonly trouble: Trouble; readonly detail: string }

type TableName = 'shelf' | 'rows' | 'log' | 'versions' | 'contents' | 'preferences'

/** The one way to the database: whatever happens there comes back as an answer, and shows in the state. */
export interface Connection {
  readonly state: State
  watchState(listener: () => void): () => void
  read<T>(tables: readonly TableName[], body: (db: Database) => Promise<T>): Promise<Answer<T>>
  /** Writes all or nothing, and nothing to data of another generation. Answers when it is complete. */
  write<T>(
    durability: Durability,
    tables: readonly TableName[],
    body: (db: Database) => Promise<T>,
  ): Promise<Answer<T>>
  /** Lets the next question make the database anew after it was deleted. */
  revive(): void
  close(): void
}

export function connect(name: string, ownGeneration: number, engine?: Engine): Connection {
  const database = databaseNamed(name, 'relaxed', ownGeneration, engine)
  const listeners = new Set<() => void>()
  let state: State = { is: 'opening' }
  let isCleared = false

  function become(next: State): void {
    if (next.is === state.is && next.is !== 'unavailable') return
    state = next
    for (const listener of listeners) listener()
  }

  function unavailable(trouble: Trouble, detail: string): void {
    become({ is: 'unavailable', trouble, detail })
  }

  database.on('blocked', () => {
    unavailable('blocked', 'Another tab keeps an older database open.')
    return false
  })
  // Whoever upgrades or deletes the database must not wait for us. After an upgrade the next question
  // opens it again, and the generation decides; after a deletion nothing does.
  database.on('versionchange', (event) => {
    isCleared = event.newVersion === null || event.newVersion === 0
    database.close({ disableAutoOpen: false })
    if (isCleared) unavailable('cleared', 'The database was deleted.')
    else become({ is: 'opening' })
    return false
  })

  async function opened(): Promise<void> {
    if (isCleared) throw new Refused('cleared')
    if (database.isOpen()) return
    try {
      await database.open()
      become({ is: (await isOurs(database)) ? 'ready' : 'readonly' })
    } catch (error) {
      const { trouble, detail } = refusalOf(error)
      unavailable(trouble, detail)
      throw error
    }
  }

  async function isOurs({ meta }: Database): Promise<boolean> {
    return (await meta.get('generation'))?.value === ownGeneration
  }

  async function read<T>(
    tables: readonly TableName[],
    body: (db: Database) => Promise<T>,
  ): Promise<Answer<T>> {
    try {
      await opened()
      return { ok: true, value: await database.transaction('r', tables, () => body(database)) }
    } catch (error) {
      return refusalOf(error)
    }
  }

  async function write<T>(
    durability: Durability,
    tables: readonly TableName[],
    body: (db: Database) => Promise<T>,
  ): Promise<Answer<T>> {
    try {
      await opened()
      if (durability === 'relaxed') return { ok: true, value: await gated(database, tables, body) }
      const strict = databaseNamed(name, 'strict', ownGeneration, engine)
      strict.on('versionchange', () => {
        strict.close()
        return false
      })
      try {
        return { ok: true, value: await gated(strict, tables, body) }
      } finally {
        strict.close()
      }
    } catch (error) {
      const refusal = refusalOf(error)
      if (refusal.trouble === 'newer') become({ is: 'readonly' })
      return refusal
    }
  }

  async function gated<T>(
    db: Database,
    tables: readonly TableName[],
    body: (db: Database) => Promise<T>,
  ): Promise<T> {
    return db.transaction('rw', ['meta', ...tables], async () => {
      if (!(await isOurs(db))) throw new Refused('newer')
      return body(db)
    })
  }

  return {
    get state() {
      return state
    },
    watchState: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    read,
    write,
    revive: () => {
      isCleared = false
    },
    close: () => database.close(),
  }
}
