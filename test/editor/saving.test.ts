import { beforeEach, describe, expect, test } from 'vitest'
import type { Answer, Edit, Library, LogRow, News, Refusal, Since } from '#editor/library.ts'
import { type Saving, type SavingState, startSaving } from '#editor/saving.ts'
import { apply } from '#model/changes.ts'
import type { Tree } from '#model/tree.ts'
import { editOf } from '../support/disk.ts'
import { type HandClock, handClock, turns } from '../support/surroundings.ts'

const stored: Tree = { id: 'prog', title: 'A', theory: { factors: { B1: { title: 'x' } } } }
const titled = (to: string) => editOf({ '': { from: { title: 'A' }, to: { title: to } } })
const full: Refusal = { ok: false, trouble: 'full', detail: 'No room.' }

/** A library that keeps a log in memory, answers when the test lets it, and refuses when told to. */
class Shelf {
  log: LogRow[] = []
  asked: string[] = []
  refusal: Refusal | undefined
  /** Whether questions wait for `answer()`. */
  isSlow = false
  erased = false
  readonly listeners = new Set<(news: News) => void>()
  private waiting: (() => void)[] = []

  readonly library: Pick<Library, 'watch' | 'write' | 'since' | 'add' | 'persist' | 'trim'> = {
    watch: (listener) => {
      this.listeners.add(listener)
      return () => this.listeners.delete(listener)
    },
    write: (_, tab, edits, seq) =>
      this.reply(`write ${edits.map(({ n }) => n).join()}`, () => {
        const written = this.log.findLast((row) => row.tab === tab)?.n ?? 0
        for (const edit of edits.filter(({ n }) => n > written)) this.append(tab, edit.n, edit)
        return { rows: this.log.slice(seq) }
      }),
    since: (_, __, seq) =>
      this.reply(`since ${seq}`, () =>
        seq < 0
          ? { stored: this.tree(), seq: this.log.length, written: 0 }
          : { rows: this.log.slice(seq) },
      ),
    add: async (tree) => {
      this.asked.push(`add ${tree['title']}`)
      if (!this.erased) return { ok: false, trouble: 'taken', detail: '' }
      this.erased = false
      this.log = [{ ...editOf({ '': { from: {}, to: tree as never } }), n: 1, seq: 1, tab: 'add' }]
      return { ok: true, value: {} as never }
    },
    persist: async () => {
      this.asked.push('persist')
      return 'promised'
    },
    trim: async () => {
      this.asked.push('trim')
      return { ok: true, value: undefined }
    },
  }

  append(tab: string, n: number, edit: Edit): void {
    this.log.push({ ...edit, n, tab, seq: this.log.length + 1 })
  }

  tree(): Tree {
    return this.log.reduce((tree, row) => apply(tree, row.changes), stored)
  }

  /** Another tab writes, and says so unless it is silent. */
  async other(edit: Edit, isSilent = false): Promise<void> {
    this.append('other', this.log.length + 1, edit)
    if (!isSilent) this.say({ programme: 'prog', seq: this.log.length })
    await turns()
  }

  say(news: News): void {
    for (const listener of this.listeners) listener(news)
  }

  async answer(): Promise<void> {
    this.waiting.shift()?.()
    await turns()
  }

  private async reply(question: string, deed: () => Since): Promise<Answer<Since>> {
    this.asked.push(question)
    if (this.isSlow) await new Promise<void>((resolve) => this.waiting.push(resolve))
    if (this.refusal) return this.refusal
    if (this.erased) return { ok: false, trouble: 'gone', detail: '' }
    return { ok: true, value: deed() }
  }
}

let shelf: Shelf
let clock: HandClock
let saving: Saving
let states: SavingState[]
beforeEach(() => {
  shelf = new Shelf()
  clock = handClock()
  saving = startSaving(shelf.library as Library, 'prog', { stored, seq: 0 }, clock)
  states = []
  saving.watchState(() => states.push(saving.state))
})

describe('an edit', () => {
  test('is shown at once and written in the same turn, with all others of that turn', async () => {
    saving.add(titled('B'))
    saving.add(titled('C'))
    expect(saving.shown).toMatchObject({ title: 'C' })
    await Promise.resolve()
    expect(shelf.asked).toEqual(['write 1,2'])
    await turns()
    expect(shelf.tree()).toMatchObject({ title: 'C' })
  })

  test('made while others are written goes with the next', async () => {
    shelf.isSlow = true
    saving.add(titled('B'))
    await turns()
    saving.add(titled('C'))
    saving.add(titled('D'))
    await turns()
    expect(shelf.asked).toEqual(['write 1'])
    await shelf.answer()
    expect(shelf.asked).toEqual(['write 1', 'persist', 'write 2,3'])
  })

  test('is saved when its transaction is complete, and not before', async () => {
    shelf.isSlow = true
    expect(saving.state).toEqual({ is: 'saved' })
    saving.add(titled('B'))
    expect(saving.state).toEqual({ is: 'saving', since: 0 })
    await turns()
    await clock.pass(50)
    saving.add(titled('C'))
    await shelf.answer()
    expect(saving.state).toEqual({ is: 'saving', since: 0 })
    await shelf.answer()
    expect(saving.state).toEqual({ is: 'saved' })
    expect(saving.unsaved).toEqual([])
  })

  test('that is saved asks the browser, once, to keep the data', async () => {
    for (const title of ['B', 'C', 'D']) {
      saving.add(titled(title))
      await turns()
    }
    expect(shelf.asked.filter((question) => question === 'persist')).toHaveLength(1)
  })

  test('does not give what is shown a new identity when it is saved', async () => {
    saving.add(titled('B'))
    const { shown } = saving
    await saving.flush()
    expect(saving.shown).toBe(shown)
  })

  test('made by someone who is told that all is saved, is saved as well', async () => {
    let count = 0
    saving.watchState(() => {
      if (saving.state.is !== 'saved' || count === 3) return
      count += 1
      saving.add(titled(`again ${count}`))
    })
    saving.add(titled('B'))
    await turns()
    expect(shelf.tree()).toMatchObject({ title: 'again 3' })
    expect(saving.state).toEqual({ is: 'saved' })
  })
})

describe('when writing fails', () => {
  test('all stays queued, editing goes on, and the state says why and since when', async () => {
    await clock.pass(7)
    shelf.refusal = full
    saving.add(titled('B'))
    await turns()
    expect(saving.state).toEqual({ is: 'failed', since: 7, refusal: full })
    saving.add(titled('C'))
    expect(saving.shown).toMatchObject({ title: 'C' })
    await clock.pass(10_000)
    expect(saving.state).toEqual({ is: 'failed', since: 7, refusal: full })
    expect(saving.unsaved).toHaveLength(2)
  })

  test('it is tried again, more and more seldom, at most five seconds apart', async () => {
    shelf.refusal = full
    saving.add(titled('B'))
    await turns()
    const waits = []
    for (let i = 0; i < 9; i += 1) {
      const wait = clock.waiting()[0] as number
      waits.push(wait)
      await clock.pass(wait)
      if (clock.now() > 9_000) break
    }
    expect(waits).toEqual([100, 200, 400, 800, 1600, 3200, 3700])
    shelf.refusal = undefined
    await clock.pass(5_000)
    expect(saving.state).toEqual({ is: 'saved' })
    expect(shelf.tree()).toMatchObject({ title: 'B' })
  })

  test('editing on does not try each time, and after it went well the next wait is short', async () => {
    shelf.refusal = full
    for (const title of ['B', 'C', 'D']) {
      saving.add(titled(title))
      await turns()
    }
    expect(shelf.asked).toEqual(['write 1'])
    await clock.pass(100)
    shelf.refusal = undefined
    expect(await saving.flush()).toEqual({ is: 'saved' })
    shelf.refusal = full
    saving.add(titled('E'))
    await turns()
    expect(clock.waiting()[0]).toBe(100)
  })

  test('the first edits after it went well are saving again, not failed', async () => {
    shelf.refusal = full
    saving.add(titled('B'))
    await turns()
    shelf.refusal = undefined
    shelf.isSlow = true
    await clock.pass(100)
    saving.add(titled('C'))
    await shelf.answer()
    expect(saving.state).toEqual({ is: 'saving', since: 100 })
    await shelf.answer()
    expect(states.map(({ is }) => is)).toEqual(['saving', 'failed', 'saving', 'saved'])
  })

  test('flushing tries at once, and tells how it went', async () => {
    shelf.refusal = full
    saving.add(titled('B'))
    expect(await saving.flush()).toMatchObject({ is: 'failed' })
    shelf.refusal = undefined
    expect(await saving.flush()).toEqual({ is: 'saved' })
    expect(clock.waiting()).toEqual([10_000, 60_000])
  })

  test('even by throwing, nothing is lost', async () => {
    const write = shelf.library.write
    Object.assign(shelf.library, {
      write: () => {
        throw new Error('Our own mistake.')
      },
    })
    saving.add(titled('B'))
    expect(await saving.flush()).toMatchObject({
      is: 'failed',
      refusal: { trouble: 'failed', detail: 'Error: Our own mistake.' },
    })
    Object.assign(shelf.library, { write })
    await clock.pass(100)
    expect(shelf.tree()).toMatchObject({ title: 'B' })
  })

  test('after all, what was written all the same is not written twice', async () => {
    const write = shelf.library.write
    Object.assign(shelf.library, {
      write: async (...args: Parameters<typeof write>) => {
        await write(...args)
        return full
      },
    })
    saving.add(titled('B'))
    await turns()
    expect(saving.state).toMatchObject({ is: 'failed' })
    Object.assign(shelf.library, { write })
    await shelf.other(titled('theirs'))
    await clock.pass(100)
    expect(shelf.log).toHaveLength(2)
    expect(saving.shown).toMatchObject({ title: 'theirs' })
    expect(saving.state).toEqual({ is: 'saved' })
  })
})

describe('what others write', () => {
  test('arrives when they say so', async () => {
    let arrivals = 0
    saving.onArrival(() => {
      arrivals += 1
    })
    await shelf.other(titled('theirs'))
    expect(saving.shown).toMatchObject({ title: 'theirs' })
    expect(arrivals).toBe(1)
    expect(states).toEqual([])
  })

  test('arrives when the page wakes, and by looking now and then, if nobody said so', async () => {
    await shelf.other(titled('silent'), true)
    expect(saving.shown).toBe(stored)
    clock.wake()
    await turns()
    expect(saving.shown).toMatchObject({ title: 'silent' })
    await shelf.other(titled('silent again'), true)
    await clock.pass(10_000)
    expect(saving.shown).toMatchObject({ title: 'silent again' })
  })

  test('arrives with the answer to a write', async () => {
    await shelf.other(editOf({ 'theory/factors/B1': { from: {}, to: { text: 'theirs' } } }), true)
    saving.add(titled('ours'))
    await turns()
    expect(shelf.asked).toEqual(['write 1', 'persist'])
    expect(saving.shown).toEqual({
      id: 'prog',
      title: 'ours',
      theory: { factors: { B1: { title: 'x', text: 'theirs' } } },
    })
  })

  test('is not asked for when it is known, or of another programme', async () => {
    saving.add(titled('B'))
    await turns()
    shelf.asked = []
    shelf.say({ programme: 'prog', seq: 1 })
    shelf.say({ programme: 'other', seq: 9 })
    await turns()
    expect(shelf.asked).toEqual([])
  })

  test('is asked for one question at a time, however often they say so', async () => {
    shelf.isSlow = true
    for (let i = 0; i < 5; i += 1) await shelf.other(titled(`${i}`))
    expect(shelf.asked).toEqual(['since 0'])
    await shelf.answer()
    expect(saving.shown).toMatchObject({ title: '4' })
    expect(shelf.asked).toEqual(['since 0'])
  })

  test('is asked for once when they speak of rows that are not there', async () => {
    shelf.say({ programme: 'prog', seq: 99 })
    await turns()
    expect(shelf.asked).toEqual(['since 0'])
  })

  test('that cannot be read leaves what is saved as saved, and is asked for again', async () => {
    shelf.refusal = { ok: false, trouble: 'failed', detail: '' }
    await shelf.other(titled('theirs'))
    expect(saving.state).toEqual({ is: 'saved' })
    shelf.refusal = undefined
    await clock.pass(100)
    expect(saving.shown).toMatchObject({ title: 'theirs' })
  })
})

describe('a programme that somebody erases', () => {
  beforeEach(async () => {
    saving.add(titled('B'))
    await turns()
    shelf.erased = true
    shelf.say({ programme: 'prog', seq: -1 })
    await turns()
  })

  test('is not saved any more, and the state says so', () => {
    expect(saving.state).toMatchObject({ is: 'failed', refusal: { trouble: 'gone' } })
  })

  test('can be put back as it is shown, with what was edited since', async () => {
    saving.add(titled('C'))
    expect(await saving.putBack()).toEqual({ is: 'saved' })
    saving.add(titled('D'))
    await turns()
    expect(shelf.asked).toContain('add C')
    expect(shelf.tree()).toEqual(saving.shown)
    expect(saving.shown).toMatchObject({ title: 'D' })
  })
})

test('putting back what is there already is only saving', async () => {
  saving.add(titled('B'))
  expect(await saving.putBack()).toEqual({ is: 'saved' })
  expect(shelf.tree()).toMatchObject({ title: 'B' })
})

describe('closing', () => {
  test('writes what is queued, hears no more and looks no more', async () => {
    saving.add(titled('B'))
    expect(await saving.close()).toEqual({ is: 'saved' })
    expect(shelf.listeners.size).toBe(0)
    expect(clock.waiting()).toEqual([])
  })

  test('goes on trying until what is queued is written', async () => {
    shelf.refusal = full
    saving.add(titled('B'))
    expect(await saving.close()).toMatchObject({ is: 'failed' })
    shelf.refusal = undefined
    await clock.pass(5_000)
    expect(shelf.tree()).toMatchObject({ title: 'B' })
    expect(clock.waiting()).toEqual([])
  })

  test('does not wait for what is erased', async () => {
    shelf.erased = true
    saving.add(titled('B'))
    expect(await saving.close()).toMatchObject({ refusal: { trouble: 'gone' } })
    expect(clock.waiting()).toEqual([])
  })
})

test('the log is trimmed once, after a minute', async () => {
  await clock.pass(59_999)
  expect(shelf.asked).not.toContain('trim')
  await clock.pass(300_000)
  expect(shelf.asked.filter((question) => question === 'trim')).toHaveLength(1)
})
