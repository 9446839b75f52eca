import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import type { Answer, Library, Refusal, Since } from '#editor/library.ts'
import { type Saving, startSaving } from '#editor/saving.ts'
import { type ChangeSet, isEmpty, undoing } from '#model/changes.ts'
import { fieldsOf, type Tree, treeAt } from '#model/tree.ts'
import { type Disk, editOf, fillDisk, newDisk, valueIn } from '../support/disk.ts'
import { type HandClock, handClock, turns } from '../support/surroundings.ts'

/**
 * Tabs on one disk, as in promises.md: they edit different records, one record's different fields,
 * one field, one proposal; they delete what others edit, undo, are killed and reopened; writes fail,
 * and answers get lost; the log is trimmed under them. In the end all show what is on the disk, and
 * of what was called saved nothing is missing.
 */
const stored: Tree = {
  id: 'prog',
  title: 'A',
  theory: { factors: { B1: { title: 'x', kind: 'output' }, B2: { title: 'y' } } },
  proposals: { P1: { title: 'P', change: { factors: { B1: { title: 'p' } } } } },
}

type Deed =
  | { readonly is: 'set'; readonly path: string; readonly field: string; readonly to: string }
  | { readonly is: 'remove'; readonly path: string }
  | { readonly is: 'undo' | 'kill' | 'lose an answer' | 'trim' | 'doze' | 'wake' }
  | { readonly is: 'fail'; readonly nth: number }

interface Happening {
  readonly tab: number
  readonly deed: Deed
  /** How many turns of the event loop go by before the next. */
  readonly turns: number
}

const paths = [
  'theory/factors/B1',
  'theory/factors/B2',
  'theory/factors/B3',
  'proposals/P1',
  'proposals/P1/change/factors/B1',
]

function happenings(tabs: number, rare: fc.Arbitrary<Deed>): fc.Arbitrary<readonly Happening[]> {
  const path = fc.constantFrom(...paths)
  const deed = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        is: fc.constant('set' as const),
        path,
        field: fc.constantFrom('title', 'text'),
        to: fc.constantFrom('a', 'b', 'c'),
      }),
    },
    { weight: 2, arbitrary: fc.record({ is: fc.constant('remove' as const), path }) },
    { weight: 2, arbitrary: fc.record({ is: fc.constantFrom('undo' as const, 'wake' as const) }) },
    { weight: 3, arbitrary: rare },
  )
  const happening = fc.record({
    tab: fc.nat(tabs - 1),
    deed,
    turns: fc.constantFrom(0, 0, 1, 3, 12),
  })
  return fc.array(happening, { minLength: 8, maxLength: 25, size: 'max' })
}

/** One tab of one browser, with what it was promised. */
class Tab {
  saving: Saving | undefined
  readonly clock: HandClock = handClock()
  /** The marks of edits that were called saved. */
  readonly acknowledged = new Set<string>()
  /** How often it had to read the whole programme again. */
  rereadings = 0
  failures = 0
  private marks: string[] = []
  private steps: ChangeSet[] = []
  private isAlive = { yes: true }
  private isDozing = false
  private losesAnswer = false
  private readonly library: Library & { close(): void }
  private readonly name: string

  constructor(library: Library & { close(): void }, name: string) {
    this.library = library
    this.name = name
  }

  async open(): Promise<void> {
    const opened = valueIn(await this.library.open('prog'))
    const saving = startSaving(this.mortal(), 'prog', opened, this.clock)
    saving.watchState(() => {
      if (saving.state.is === 'failed') this.failures += 1
      if (saving.state.is !== 'saved') return
      for (const mark of this.marks) this.acknowledged.add(mark)
    })
    this.saving = saving
  }

  /** What this tab did is on its own: it adds a record that nobody else touches. */
  change(changes: ChangeSet): void {
    const mark = `${this.name}-${this.marks.length}-${this.acknowledged.size}`
    this.marks.push(mark)
    this.steps.push(changes)
    const marked = { [`layout/${mark}`]: { from: {}, to: { x: 1 } }, ...changes }
    this.saving?.add(editOf(marked))
  }

  undo(): void {
    const step = this.steps.pop()
    if (!step || !this.saving) return
    const { changes } = undoing(this.saving.shown, step)
    if (!isEmpty(changes)) this.saving.add(editOf(changes))
  }

  /** Its promises stand, the rest of it is gone: what it has asked for may still come about. */
  async kill(): Promise<void> {
    this.isAlive.yes = false
    this.isAlive = { yes: true }
    this.marks = []
    this.steps = []
    await this.open()
  }

  loseAnswer(): void {
    this.losesAnswer = true
  }

  /** Hears nothing of others until it wakes, but may still be edited in. */
  doze(): void {
    this.isDozing = true
  }

  wake(): void {
    this.isDozing = false
    this.clock.wake()
  }

  trim(): Promise<unknown> {
    return this.library.trim('prog')
  }

  private mortal(): Library {
    const life = this.isAlive
    const { library } = this
    const never = new Promise<never>(() => {})
    const guarded: Pick<Library, 'watch' | 'since' | 'write'> = {
      watch: (listener) =>
        library.watch((news) => {
          if (!this.isDozing) listener(news)
        }),
      since: async (...args) => {
        if (!life.yes) return never
        const answer = await library.since(...args)
        this.count(answer)
        return life.yes ? answer : never
      },
      write: async (...args) => {
        if (!life.yes) return never
        const answer = await library.write(...args)
        this.count(answer)
        if (!life.yes) return never
        if (!this.losesAnswer) return answer
        this.losesAnswer = false
        return lost
      },
    }
    return { ...library, ...guarded }
  }

  private count(answer: Answer<Since>): void {
    if (answer.ok && 'stored' in answer.value) this.rereadings += 1
  }
}

const lost: Refusal = { ok: false, trouble: 'failed', detail: 'The answer was lost.' }

let disk: Disk
let fault: { mend(): void } | undefined
afterEach(() => {
  fault?.mend()
  disk.closeAll()
})

async function live(tabCount: number, many: readonly Happening[]): Promise<readonly Tab[]> {
  disk = newDisk()
  const keeping = { days: 0, rows: 1, versions: 1 }
  const now = () => Date.parse('2026-12-01')
  const tabs = Array.from(
    { length: tabCount },
    (_, i) => new Tab(disk.tab({ keeping, now }), `t${i}`),
  )
  valueIn(await disk.tab().add(stored, 'new'))
  for (const tab of tabs) await tab.open()
  for (const { tab, deed, turns: pause } of many) {
    await act(tabs[tab] as Tab, deed)
    for (let i = 0; i < pause; i += 1) await new Promise((resolve) => setImmediate(resolve))
  }
  fault?.mend()
  for (let i = 0; i < 3; i += 1) {
    for (const tab of tabs) {
      tab.wake()
      await tab.saving?.flush()
    }
  }
  return tabs
}

async function act(tab: Tab, deed: Deed): Promise<void> {
  const shown = tab.saving?.shown ?? {}
  switch (deed.is) {
    case 'set':
      return tab.change(setting(shown, deed.path, deed.field, deed.to))
    case 'remove':
      return tab.change(removing(shown, deed.path))
    case 'undo':
      return tab.undo()
    case 'wake':
      return tab.wake()
    case 'doze':
      return tab.doze()
    case 'kill':
      fault?.mend()
      return tab.kill()
    case 'lose an answer':
      return tab.loseAnswer()
    case 'trim':
      await disk.tab().makeVersion('prog', 'v', 'always')
      await tab.trim()
      return
    case 'fail':
      fault?.mend()
      fault = fillDisk(deed.nth)
      await turns()
      return fault.mend()
  }
}

function setting(shown: Tree, path: string, field: string, to: string): ChangeSet {
  const before = fieldsOf(treeAt(shown, path))
  const old = before[field]
  if (Object.keys(before).length === 0) {
    return { [path]: { from: {}, to: { [field]: to }, record: 'added' } }
  }
  return { [path]: { from: old === undefined ? {} : { [field]: old }, to: { [field]: to } } }
}

function removing(shown: Tree, path: string): ChangeSet {
  const before = fieldsOf(treeAt(shown, path))
  if (Object.keys(before).length === 0) return {}
  return { [path]: { from: before, to: {}, record: 'removed' } }
}

async function expectAgreement(tabs: readonly Tab[]): Promise<void> {
  const onDisk = await disk.tree('prog')
  for (const tab of tabs) {
    expect(tab.saving?.state).toEqual({ is: 'saved' })
    expect(tab.saving?.shown).toEqual(onDisk)
    const missing = [...tab.acknowledged].filter((mark) => !treeAt(onDisk, `layout/${mark}`))
    expect(missing).toEqual([])
  }
}

describe('law: every tab ends equal to the rows, and nothing acknowledged is lost', () => {
  test('with two tabs and their kills, failing writes and lost answers', async () => {
    const rare = fc.oneof(
      fc.record({ is: fc.constantFrom('kill' as const, 'lose an answer' as const) }),
      fc.record({ is: fc.constant('fail' as const), nth: fc.integer({ min: 1, max: 8 }) }),
    )
    let acknowledged = 0
    let failures = 0
    await fc.assert(
      fc.asyncProperty(happenings(2, rare), async (many) => {
        const tabs = await live(2, many)
        await expectAgreement(tabs)
        await expectEachOnce()
        for (const tab of tabs) {
          acknowledged += tab.acknowledged.size
          failures += tab.failures
        }
        disk.closeAll()
      }),
      { numRuns: 50 },
    )
    expect(acknowledged).toBeGreaterThan(100)
    expect(failures).toBeGreaterThan(20)
  }, 60_000)

  test('with three tabs and a log that is trimmed under them', async () => {
    const rare = fc.record({
      is: fc.constantFrom('trim' as const, 'doze' as const, 'doze' as const),
    })
    let rereadings = 0
    await fc.assert(
      fc.asyncProperty(happenings(3, rare), async (many) => {
        const asleep = { tab: 2, deed: { is: 'doze' }, turns: 0 } as const
        const tabs = await live(3, [asleep, ...many])
        await expectAgreement(tabs)
        for (const tab of tabs) rereadings += tab.rereadings
        disk.closeAll()
      }),
      { numRuns: 50 },
    )
    expect(rereadings).toBeGreaterThan(5)
  }, 60_000)
})

/** No edit is in the log twice, and the log makes up the rows. */
async function expectEachOnce(): Promise<void> {
  const log = (await disk.contents())['log'] as readonly LogRowOnDisk[]
  const names = log.map(({ tab, n }) => `${tab} ${n}`)
  expect(new Set(names).size).toBe(names.length)
  expect(log.map(({ seq }) => seq)).toEqual(log.map((_, i) => i + 1))
}

interface LogRowOnDisk {
  readonly tab: string
  readonly n: number
  readonly seq: number
}

describe('two tabs', () => {
  test('with two hundred edits each keep all four hundred', async () => {
    const edits = (tab: number) =>
      Array.from({ length: 200 }, (_, i) => ({
        tab,
        deed: {
          is: 'set',
          path: paths[i % 5] as string,
          field: 'title',
          to: `${tab} ${i}`,
        } as const,
        turns: i % 3,
      }))
    const both = edits(0).flatMap((edit, i) => [edit, edits(1)[i] as Happening])
    const tabs = await live(2, both)
    await expectAgreement(tabs)
    expect(tabs.map((tab) => tab.acknowledged.size)).toEqual([200, 200])
    expect((await disk.contents())['log']).toHaveLength(400)
  })

  test('are not held up by one that falls silent in the middle of a write', async () => {
    const tabs = await live(2, [])
    const [silent, other] = tabs as [Tab, Tab]
    silent.change(setting(stored, 'theory/factors/B1', 'title', 'silent'))
    await silent.kill()
    other.change(setting(stored, 'theory/factors/B2', 'title', 'other'))
    expect(await other.saving?.flush()).toEqual({ is: 'saved' })
  })
})

test.each(Array.from({ length: 12 }, (_, i) => i + 1))(
  'a disk that is full from write %i on loses nothing, and all is caught up when there is room',
  async (nth) => {
    const [tab] = (await live(1, [])) as [Tab]
    fault = fillDisk(nth)
    for (let i = 0; i < 5; i += 1) {
      tab.change(setting(tab.saving?.shown ?? {}, 'theory/factors/B1', 'title', `${i}`))
      await turns()
    }
    expect(tab.saving?.state).toMatchObject({ is: 'failed', refusal: { trouble: 'full' } })
    expect(tab.saving?.shown).toMatchObject({ theory: { factors: { B1: { title: '4' } } } })
    fault.mend()
    await tab.clock.pass(5_000)
    await expectAgreement([tab])
    expect(tab.acknowledged.size).toBe(5)
    expect((await disk.contents())['log']).toHaveLength(5)
  },
)
