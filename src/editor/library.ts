import type { ChangeSet } from '#model/changes.ts'
import type { Tree } from '#model/tree.ts'

/**
 * What the editor wants of the place where programmes are kept. The room `storage` happens to fit.
 *
 * Nothing here throws: what the surroundings refuse comes back as an `Answer` with its `Trouble`,
 * so that whoever asked still holds what was to be stored.
 */
export interface Library {
  readonly state: LibraryState
  watchState(listener: () => void): () => void
  /** Told when a programme or its entry on the shelf has changed, in this tab or in another. */
  watch(listener: (news: News) => void): () => void

  /** The shelf, the binned as well, last changed first. */
  list(): Promise<Answer<readonly Entry[]>>
  /** Puts a programme on the shelf under the id in its root record; `taken` if that is in use. */
  add(stored: Tree, origin: Origin): Promise<Answer<Entry>>
  /** An edit of the title like any other, for a programme that need not be open. */
  rename(id: string, title: string, label: unknown): Promise<Answer<void>>
  duplicate(id: string, newId: string, title: string): Promise<Answer<Entry>>
  bin(id: string): Promise<Answer<void>>
  unbin(id: string): Promise<Answer<void>>
  /** For good: records, log and versions. */
  erase(id: string): Promise<Answer<void>>

  open(id: string): Promise<Answer<Opened>>
  /**
   * Applies the edits to the stored records, one by one and field by field, adds a row to the log for
   * each, and tells all that has happened since the row `seq`, the edits included. It answers when the
   * transaction is complete. Edits of this tab that are in the log already are not written again.
   */
  write(
    id: string,
    tab: string,
    edits: readonly NumberedEdit[],
    seq: number,
  ): Promise<Answer<Since>>
  /** What has happened since the row `seq`; `tab` is the one that asks. */
  since(id: string, tab: string, seq: number): Promise<Answer<Since>>

  /** Keeps the programme as it is stored now. An automatic version may be thinned out later. */
  makeVersion(id: string, label: unknown, keep: Keep): Promise<Answer<Version>>
  /** Newest first. */
  versions(id: string): Promise<Answer<readonly Version[]>>
  readVersion(id: string, version: string): Promise<Answer<Tree>>
  /** Lets go of log rows and automatic versions that are old; one tab at a time, others pass. */
  trim(id: string): Promise<Answer<void>>

  /** Asks the browser not to evict the data: once, then the answer is remembered. */
  persist(): Promise<Persistence>
  /** Whether the browser has promised it, without asking. */
  persisted(): Promise<Persistence>
  /** Bytes used and bytes allowed, as far as the browser tells. */
  room(): Promise<{ readonly used: number; readonly allowed: number } | undefined>

  /** What the person has chosen for this machine, such as language and colours: small texts by name. */
  preferences(): Promise<Answer<Readonly<Record<string, string>>>>
  prefer(name: string, value: string | undefined): Promise<Answer<void>>
}

export type Answer<T> = { readonly ok: true; readonly value: T } | Refusal

export interface Refusal {
  readonly ok: false
  readonly trouble: Trouble
  /** What the browser said, in its own words, for whoever is asked for help. */
  readonly detail: string
}

/**
 * - `absent`: the browser gives no IndexedDB here
 * - `blocked`: another tab keeps an older database open and does not let go
 * - `cleared`: the database was deleted while it was open
 * - `newer`: a newer version of the app owns the data; it can be read only
 * - `full`: no room on the disk or in the quota
 * - `gone`: no such programme or version
 * - `taken`: the id is in use
 * - `failed`: anything else; it may go better next time
 */
export type Trouble =
  | 'absent'
  | 'blocked'
  | 'cleared'
  | 'newer'
  | 'full'
  | 'gone'
  | 'taken'
  | 'failed'

export type LibraryState =
  | { readonly is: 'opening' }
  | { readonly is: 'ready' }
  | { readonly is: 'readonly' }
  | { readonly is: 'unavailable'; readonly trouble: Trouble; readonly detail: string }

/** `seq` is the programme's last log row, -1 if the programme is erased. */
export interface News {
  readonly programme: string
  readonly seq: number
}

export type Origin = 'new' | 'file' | 'example' | 'copy'

/** A programme on the shelf. Times are ISO 8601. */
export interface Entry {
  readonly id: string
  /** The title in the programme's root record. */
  readonly title: string
  readonly created: string
  readonly changed: string
  readonly origin: Origin
  readonly binned?: string
}

/** One deed as it goes to the disk. */
export interface Edit {
  /** The same for all that makes up one undo step. */
  readonly edit: string
  /** A message that can be cloned. */
  readonly label: unknown
  /** The proposal it was made in; `''` is the base. */
  readonly layer: string
  /** ISO 8601; a label only, nothing is ordered by it. */
  readonly time: string
  /** Over the stored tree. */
  readonly changes: ChangeSet
  /** Answer first when the disk itself has it: for adoption and restore. */
  readonly strict?: true
}

export interface NumberedEdit extends Edit {
  /** Counts the edits of one tab in one programme: 1, 2, 3 … */
  readonly n: number
}

export interface LogRow extends Omit<NumberedEdit, 'strict'> {
  /** Counts the rows of one programme without gaps: 1, 2, 3 … */
  readonly seq: number
  readonly tab: string
}

export interface Opened {
  readonly stored: Tree
  readonly seq: number
}

/** The rows, in order; or, if some of them are trimmed away, the whole programme as it is now. */
export type Since = { readonly rows: readonly LogRow[] } | Reread

export interface Reread extends Opened {
  /** The number of the last edit by the asking tab that is in it. */
  readonly written: number
}

export type Keep = 'always' | 'for a while'

export interface Version {
  readonly id: string
  readonly seq: number
  readonly time: string
  readonly label: unknown
  readonly keep: Keep
}

/** What the browser says to keeping the data; `unknown` where it has no such promise. */
export type Persistence = 'promised' | 'refused' | 'unknown'
