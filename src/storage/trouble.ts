export type Trouble =
  | 'absent'
  | 'blocked'
  | 'cleared'
  | 'newer'
  | 'full'
  | 'gone'
  | 'taken'
  | 'failed'

export type Answer<T> = { readonly ok: true; readonly value: T } | Refusal

export interface Refusal {
  readonly ok: false
  readonly trouble: Trouble
  /** What the browser said, in its own words. */
  readonly detail: string
}

/** Thrown inside a transaction, so that nothing of it is written. */
export class Refused extends Error {
  readonly trouble: Trouble

  constructor(trouble: Trouble) {
    super(trouble)
    this.trouble = trouble
  }
}

/** What an error of IndexedDB or Dexie means for the one who asked. */
export function refusalOf(error: unknown): Refusal {
  return { ok: false, trouble: troubleOf(error), detail: String(error) }
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof Refused) return error.trouble
  if (typeof error !== 'object' || error === null) return 'failed'
  const { name, inner, failures } = error as DexieError
  if (name === 'QuotaExceededError') return 'full'
  if (name === 'MissingAPIError' || name === 'SecurityError') return 'absent'
  const cause = inner ?? failures?.[0]
  return cause === undefined || cause === error ? 'failed' : troubleOf(cause)
}

/** Dexie wraps what the browser said, in an aborted transaction and in a failed bulk write. */
interface DexieError {
  readonly name?: string
  readonly inner?: unknown
  readonly failures?: readonly unknown[]
}
