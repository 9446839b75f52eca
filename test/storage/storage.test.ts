import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Library } from '#editor/library.ts'
import { type ChangeSet, treeOf } from '#model/changes.ts'
import { type Disk, fillDisk, newDisk, numbered, valueIn } from '../support/disk.ts'

const stored = {
  id: 'prog',
  title: 'Work for all',
  theory: { factors: { B1: { kind: 'user_effect', title: 'In work' }, T1: { kind: 'activity' } } },
  sealed: { date: '2026-01-01' },
}
const title = (from: string, to: string): ChangeSet => ({
  'theory/factors/B1': { from: { title: from }, to: { title: to } },
})

let disk: Disk
let tab: Library
beforeEach(async () => {
  disk = newDisk()
  tab = disk.tab({ now: () => Date.parse('2026-11-23T09:00:00.000Z') })
  valueIn(await tab.add(stored, 'new'))
})
afterEach(() => disk.closeAll())

describe('the shelf', () => {
  test('holds what was added, under the id and title of its root record', async () => {
    expect(valueIn(await tab.list())).toEqual([
      {
        id: 'prog',
        title: 'Work for all',
        created: '2026-11-23T09:00:00.000Z',
        changed: '2026-11-23T09:00:00.000Z',
        origin: 'new',
      },
    ])
    expect(valueIn(await tab.open('prog'))).toEqual({ stored, seq: 0 })
  })

  test('takes each id once', async () => {
    expect(await tab.add({ ...stored, title: 'Other' }, 'file')).toMatchObject({ trouble: 'taken' })
    expect(await disk.tree('prog')).toEqual(stored)
  })

  test('lists what was changed last first', async () => {
    valueIn(await tab.add({ id: 'second', title: 'Second' }, 'example'))
    valueIn(await tab.write('prog', 't', [numbered(1, title('In work', 'At work'))], 0))
    expect(valueIn(await tab.list()).map(({ id }) => id)).toEqual(['prog', 'second'])
  })

  test('follows the title in the root record', async () => {
    const change = { '': { from: { title: 'Work for all' }, to: { title: 'Work' } } }
    valueIn(await tab.write('prog', 't', [numbered(1, change)], 0))
    expect(valueIn(await tab.list())).toMatchObject([
      { title: 'Work', changed: '2026-11-23T10:00:00.000Z' },
    ])
  })

  test('renames by an edit that open tabs hear of', async () => {
    valueIn(await tab.rename('prog', 'Renamed', 'rename'))
    expect(valueIn(await tab.list())).toMatchObject([{ title: 'Renamed' }])
    expect(valueIn(await tab.since('prog', 't', 0))).toMatchObject({
      rows: [
        {
          seq: 1,
          label: 'rename',
          changes: { '': { from: { title: 'Work for all' }, to: { title: 'Renamed' } } },
        },
      ],
    })
  })

  test('duplicates the records under a new id and title, and leaves the first alone', async () => {
    valueIn(await tab.duplicate('prog', 'copy', 'Work, copy'))
    valueIn(await tab.write('copy', 't', [numbered(1, title('In work', 'At work'))], 0))
    expect(await disk.tree('prog')).toEqual(stored)
    expect(await disk.tree('copy')).toMatchObject({ id: 'copy', title: 'Work, copy', sealed: {} })
    expect(valueIn(await tab.list())).toHaveLength(2)
  })

  test('bins and unbins', async () => {
    valueIn(await tab.bin('prog'))
    expect(valueIn(await tab.list())).toMatchObject([{ binned: '2026-11-23T09:00:00.000Z' }])
    valueIn(await tab.unbin('prog'))
    expect(valueIn(await tab.list())[0]).not.toHaveProperty('binned')
  })

  test('erases all that a programme had, and nothing of others', async () => {
    valueIn(await tab.duplicate('prog', 'prog2', 'Other'))
    valueIn(await tab.write('prog', 't', [numbered(1, title('In work', 'At work'))], 0))
    valueIn(await tab.makeVersion('prog', 'kept', 'always'))
    valueIn(await tab.erase('prog'))
    const { rows, log, versions, contents, shelf } = await disk.contents()
    expect({ log, versions, contents }).toEqual({ log: [], versions: [], contents: [] })
    expect(shelf).toMatchObject([{ id: 'prog2' }])
    expect(rows).toHaveLength(4)
    expect(await tab.open('prog')).toMatchObject({ trouble: 'gone' })
    expect(await tab.write('prog', 't', [numbered(2, title('a', 'b'))], 1)).toMatchObject({
      trouble: 'gone',
    })
  })
})

describe('writing', () => {
  test('changes the record that is stored, field by field, and adds a row to the log', async () => {
    const edit = numbered(1, {
      'theory/factors/B1': { from: { title: 'In work' }, to: { title: 'At work', text: 'x' } },
      'theory/factors/T1': { from: { kind: 'activity' }, to: {}, record: 'removed' },
      'theory/factors/L1': { from: {}, to: { title: 'Course' }, record: 'added' },
    })
    expect(valueIn(await tab.write('prog', 'mine', [edit], 0))).toEqual({
      rows: [{ ...edit, seq: 1, tab: 'mine' }],
    })
    expect(await disk.tree('prog')).toEqual({
      ...stored,
      theory: {
        factors: {
          B1: { kind: 'user_effect', title: 'At work', text: 'x' },
          L1: { title: 'Course' },
        },
      },
    })
  })

  test('never overwrites with what the tab remembers', async () => {
    const other = disk.tab()
    const text = { 'theory/factors/B1': { from: {}, to: { text: 'theirs' } } }
    valueIn(await tab.write('prog', 'mine', [numbered(1, title('In work', 'Ours'))], 0))
    valueIn(await other.write('prog', 'theirs', [numbered(1, text)], 0))
    expect(await disk.tree('prog')).toMatchObject({
      theory: { factors: { B1: { title: 'Ours', text: 'theirs' } } },
    })
  })

  test('tells what others wrote in between, with its own rows after', async () => {
    const other = disk.tab()
    valueIn(await other.write('prog', 'theirs', [numbered(1, title('In work', 'Theirs'))], 0))
    const since = valueIn(await tab.write('prog', 'mine', [numbered(1, title('', 'Ours'))], 0))
    expect(since).toMatchObject({
      rows: [
        { seq: 1, tab: 'theirs' },
        { seq: 2, tab: 'mine' },
      ],
    })
  })

  test('does not write an edit again that is in the log already', async () => {
    const first = numbered(1, title('In work', 'First'))
    valueIn(await tab.write('prog', 'mine', [first], 0))
    valueIn(await tab.write('prog', 'theirs', [numbered(1, title('First', 'Theirs'))], 1))
    const again = await tab.write('prog', 'mine', [first, numbered(2, title('', 'Last'))], 0)
    expect(valueIn(again)).toMatchObject({
      rows: [
        { seq: 1, tab: 'mine', n: 1 },
        { seq: 2, tab: 'theirs' },
        { seq: 3, tab: 'mine', n: 2 },
      ],
    })
    const changeless = await tab.write('prog', 'mine', [first], 3)
    expect(valueIn(changeless)).toEqual({ rows: [] })
    expect(await disk.tree('prog')).toMatchObject({
      theory: { factors: { B1: { title: 'Last' } } },
    })
  })

  test('deletes a record without fields, and passes over a change of one that is gone', async () => {
    const gone = { 'theory/factors/T1': { from: { kind: 'activity' }, to: {} } }
    const late = { 'theory/factors/T1': { from: { kind: 'activity' }, to: { kind: 'output' } } }
    valueIn(await tab.write('prog', 't', [numbered(1, gone), numbered(2, late)], 0))
    expect((await disk.contents())['rows']).toHaveLength(3)
  })

  test('tells this tab and the others, with the last row', async () => {
    const other = disk.tab()
    const heard: string[] = []
    tab.watch((news) => heard.push(`here ${news.programme} ${news.seq}`))
    const there = new Promise<void>((resolve) => {
      other.watch((news) => {
        heard.push(`there ${news.programme} ${news.seq}`)
        resolve()
      })
    })
    valueIn(await tab.write('prog', 't', [numbered(1, title('In work', 'At work'))], 0))
    await there
    expect(heard).toEqual(['here prog 1', 'there prog 1'])
  })

  test.each([1, 2, 3, 4, 5, 6])('writes all or nothing when write number %i fails', async (nth) => {
    const before = await disk.contents()
    const edits = [numbered(1, title('In work', 'At work')), numbered(2, title('At work', 'Out'))]
    const gone = numbered(3, { 'theory/factors/T1': { from: { kind: 'activity' }, to: {} } })
    const fault = fillDisk(nth)
    const answer = await tab.write('prog', 't', [...edits, gone], 0)
    fault.mend()
    expect(answer).toMatchObject({ ok: false, trouble: 'full' })
    expect(await disk.contents()).toEqual(before)
    valueIn(await tab.write('prog', 't', [...edits, gone], 0))
    expect((await disk.contents())['log']).toHaveLength(3)
  })
})

describe('what has happened since', () => {
  test('is the rows after the last one seen', async () => {
    const edits = [1, 2, 3].map((n) => numbered(n, title('', `${n}`)))
    valueIn(await tab.write('prog', 't', edits, 0))
    expect(valueIn(await tab.since('prog', 'other', 1))).toMatchObject({
      rows: [{ seq: 2 }, { seq: 3 }],
    })
    expect(valueIn(await tab.since('prog', 'other', 3))).toEqual({ rows: [] })
  })

  test('is the whole programme when rows are trimmed away, with the last own edit in it', async () => {
    const trimmer = disk.tab({ keeping: { days: 30, rows: 1, versions: 1 } })
    const edits = [1, 2, 3].map((n) => numbered(n, title('', `${n}`)))
    valueIn(await tab.write('prog', 'mine', edits, 0))
    valueIn(await tab.makeVersion('prog', 'v', 'always'))
    const later = disk.tab({
      keeping: { days: 30, rows: 1, versions: 1 },
      now: () => Date.parse('2027-11-23'),
    })
    valueIn(await trimmer.trim('prog'))
    expect((await disk.contents())['log']).toHaveLength(3)
    valueIn(await later.trim('prog'))
    expect((await disk.contents())['log']).toMatchObject([{ seq: 3 }])
    expect(valueIn(await tab.since('prog', 'mine', 2))).toMatchObject({ rows: [{ seq: 3 }] })
    expect(valueIn(await tab.since('prog', 'mine', 1))).toEqual({
      stored: await disk.tree('prog'),
      seq: 3,
      written: 3,
    })
  })

  test('is the whole programme for a tab that slept while it was erased and came again', async () => {
    const edits = [1, 2, 3].map((n) => numbered(n, title('', `${n}`)))
    valueIn(await tab.write('prog', 'mine', edits, 0))
    valueIn(await tab.erase('prog'))
    valueIn(await tab.add({ ...stored, title: 'Anew' }, 'file'))
    valueIn(await tab.write('prog', 'other', edits, 4))
    expect(valueIn(await tab.since('prog', 'mine', 3))).toMatchObject({
      stored: { title: 'Anew' },
      seq: 7,
      written: 0,
    })
  })

  test('needs the programme to be there', async () => {
    expect(await tab.since('none', 't', 0)).toMatchObject({ trouble: 'gone' })
  })
})

test('records of all shapes come back as they were', async () => {
  const shapes = treeOf([
    ['', { id: 'shapes', title: 'Æ', endYear: 2030 }],
    ['proposals/P1', { title: 'A' }],
    ['proposals/P1/change/factors/B1', { '-': true }],
    ['proposals/P1/change/links/l1', { sign: null }],
    ['layout/l1/bends/b', { order: 'a0', x: 1.5, y: -2 }],
    ['places/S1/actors', { A1: true, A2: true }],
  ])
  valueIn(await tab.add(shapes, 'file'))
  expect(valueIn(await tab.open('shapes')).stored).toEqual(shapes)
})
