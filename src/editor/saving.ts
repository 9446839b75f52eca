import { newId } from '#model/ids.ts'
import type { Tree } from '#model/tree.ts'
import type { Answer, Edit, Library, News, Opened, Refusal, Since } from './library.ts'
import { type Replica, replicaOf, withEdit, withReread, withRows } from './replica.ts'
import { browserSurroundings, type Surroundings } from './surroundings.ts'

/** `since`: when the oldest edit that is not stored was made, in milliseconds since 1970. */
export type SavingState =
  | { readonly is: 'saved' }
  | { readonly is: 'saving'; readonly since: number }
  | { readonly is: 'failed'; readonly since: number; readonly refusal: Refusal }

/** Keeps one open programme: shows edits at once, writes them the same turn, hears of other tabs. */
export interface Saving {
  /** `saved` only when all edits are in the database and its transactions complete. */
  readonly state: SavingState
  watchState(listener: () => void): () => void
  /** The records as they are now, unsaved edits included. */
  readonly shown: Tree
  /** The edits that the disk is not known to hold. */
  readonly unsaved: readonly Edit[]
  /** Marks this opening's rows in the log. */
  readonly tab: string
  add(edit: Edit): void
  /** Calls back when the records have changed from outside: another tab, or a rereading. */
  onArrival(listener: () => void): () => void
  /** Writes what is queued, without waiting for the next try, and answers how it went. */
  flush(): Promise<SavingState>
  /** Puts the programme on the shelf again as it is shown, after it was erased or the data cleared. */
  putBack(): Promise<SavingState>
  /** Hears of others no more, and writes what is queued; goes on trying until it is stored. */
  close(): Promise<SavingState>
}

/** Milliseconds. */
const firstRetry = 100
const longestRetry = 5_000
const pollEvery = 10_000
const trimAfter = 60_000

export function startSaving(
  library: Library,
  id: string,
  opened: Opened,
  surroundings: Surroundings = browserSurroundings,
): Saving {
  let replica: Replica = replicaOf(newId('t'), opened)
  let state: SavingState = { is: 'saved' }
  const stateListeners = new Set<() => void>()
  const arrivalListeners = new Set<() => void>()

  let working: Promise<void> | undefined
  let mustLook = false
  let mustPutBack = false
  /** The last row heard of since the running question was put. */
  let heard = 0
  let failures = 0
  let hasSaved = false
  let isClosed = false
  let cancelRetry = () => {}

  function add(edit: Edit): void {
    replica = withEdit(replica, edit)
    if (state.is === 'saved') become({ is: 'saving', since: surroundings.now() })
    if (state.is === 'saving') void work()
  }

  /** One piece of work at a time; whoever asks while it is done waits for the same. */
  function work(): Promise<void> {
    cancelRetry()
    working ??= workThrough()
    return working
  }

  async function workThrough(): Promise<void> {
    await Promise.resolve() // all edits of this turn go in one transaction
    try {
      do {
        while (isMoreToDo()) {
          const since = surroundings.now()
          const answer = await nextAnswer()
          if (!answer.ok) return fail(answer)
          failures = 0
          learn(answer.value)
          if (replica.queue.length > 0) become({ is: 'saving', since })
        }
        become({ is: 'saved' })
      } while (isMoreToDo()) // whoever was told may have added something
    } finally {
      working = undefined
    }
  }

  function isMoreToDo(): boolean {
    return mustPutBack || mustLook || replica.queue.length > 0 || heard > replica.seq
  }

  async function nextAnswer(): Promise<Answer<Since>> {
    heard = 0
    mustLook = false
    try {
      if (mustPutBack) return await addShown()
      const { tab, queue, seq } = replica
      if (queue.length === 0) return await library.since(id, tab, seq)
      return await library.write(id, tab, queue, seq)
    } catch (error) {
      return { ok: false, trouble: 'failed', detail: String(error) }
    }
  }

  async function addShown(): Promise<Answer<Since>> {
    const { shown, n } = replica
    mustPutBack = false
    const answer = await library.add(shown, 'copy')
    if (!answer.ok && answer.trouble !== 'taken') return answer
    mustLook = true
    return { ok: true, value: answer.ok ? { stored: shown, seq: -1, written: n } : { rows: [] } }
  }

  function learn(news: Since): void {
    const before = replica
    replica = 'rows' in news ? withRows(replica, news.rows) : withReread(replica, news)
    if (replica.shown !== before.shown) for (const listener of arrivalListeners) listener()
    if (replica.queue.length < before.queue.length && !hasSaved) {
      hasSaved = true
      void library.persist()
    }
  }

  function fail(refusal: Refusal): void {
    mustLook = true
    const isLost = refusal.trouble === 'gone' || refusal.trouble === 'cleared'
    if (replica.queue.length > 0 || isLost) {
      const since = state.is === 'saved' ? surroundings.now() : state.since
      become({ is: 'failed', since, refusal })
    }
    if (isClosed && (isLost || replica.queue.length === 0)) return
    const wait = Math.min(firstRetry * 2 ** failures, longestRetry)
    failures += 1
    cancelRetry = surroundings.after(wait, () => void work())
  }

  function become(next: SavingState): void {
    if (next.is === 'saved' && state.is === 'saved') return
    state = next
    for (const listener of stateListeners) listener()
  }

  function hear(news: News): void {
    if (news.programme !== id) return
    if (news.seq < 0) mustLook = true
    heard = Math.max(heard, news.seq)
    if (state.is !== 'failed' && isMoreToDo()) void work()
  }

  function look(): void {
    mustLook = true
    void work()
  }

  let cancelPoll = () => {}
  function poll(): void {
    cancelPoll = surroundings.after(pollEvery, () => {
      look()
      poll()
    })
  }
  poll()
  const stops = [
    library.watch(hear),
    surroundings.onWake(look),
    surroundings.after(trimAfter, () => void library.trim(id)),
    () => cancelPoll(),
  ]

  async function flush(): Promise<SavingState> {
    await work()
    return state
  }

  return {
    get state() {
      return state
    },
    get shown() {
      return replica.shown
    },
    get unsaved() {
      return replica.queue
    },
    tab: replica.tab,
    add,
    flush,
    watchState: (listener) => listening(stateListeners, listener),
    onArrival: (listener) => listening(arrivalListeners, listener),
    putBack: () => {
      mustPutBack = true
      return flush()
    },
    close: () => {
      isClosed = true
      for (const stop of stops) stop()
      return flush()
    },
  }
}

function listening(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
