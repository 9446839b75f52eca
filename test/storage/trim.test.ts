import { describe, expect, test } from 'vitest'
import { thinned, usualKeeping } from '#storage/trim.ts'
import type { Version } from '#storage/versions.ts'
import { newDisk, numbered, valueIn } from '../support/disk.ts'

const now = Date.parse('2026-11-23T12:00:00.000Z')
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const keeping = { ...usualKeeping, versions: 2 }

/** Versions of these ages in milliseconds, newest first. */
function ofAges(ages: readonly number[], keep: Version['keep'] = 'for a while'): Version[] {
  return ages.map((age, i) => ({
    id: `v${i}`,
    seq: 1_000 - i,
    time: new Date(now - age).toISOString(),
    label: age,
    keep,
  }))
}

function droppedOf(versions: readonly Version[]): unknown[] {
  return thinned(versions, now, keeping).map(({ label }) => label)
}

describe('automatic versions', () => {
  test('of the last hour all stay', () => {
    const ages = [0, 2, 4, 30, 58].map((age) => age * minute)
    expect(droppedOf(ofAges(ages))).toEqual([])
  })

  test('older than an hour stay one per quarter of an hour, the newest', () => {
    const ages = [0, 1, 121, 123, 134, 136].map((age) => age * minute)
    expect(droppedOf(ofAges(ages))).toEqual([123 * minute, 134 * minute])
  })

  test('older than a day stay one per day, the newest', () => {
    const ages = [0, 1, 49, 50, 59, 61].map((age) => age * hour)
    expect(droppedOf(ofAges(ages))).toEqual([50 * hour, 59 * hour])
  })

  test('older than thirty days go, but the last ones never', () => {
    const ages = [31, 32, 33, 400].map((age) => age * day)
    expect(droppedOf(ofAges(ages))).toEqual([33 * day, 400 * day])
  })

  test('from a clock that was ahead stay', () => {
    expect(droppedOf(ofAges([0, 0, -day, -day, -400 * day]))).toEqual([])
  })

  test('are alone in going', () => {
    expect(droppedOf(ofAges([0, 31 * day, 32 * day, 33 * day], 'always'))).toEqual([])
  })
})

describe('the log', () => {
  /** What is left of a log with rows of these ages in days, after trimming. */
  async function left(
    ages: readonly number[],
    versionAt: number,
    keepRows: number,
  ): Promise<unknown[]> {
    const disk = newDisk()
    const tab = disk.tab({ now: () => now, keeping: { days: 30, rows: keepRows, versions: 1 } })
    valueIn(await tab.add({ id: 'prog', title: 'A' }, 'new'))
    for (const [at, age] of ages.entries()) {
      const time = new Date(now - age * day).toISOString()
      const change = { '': { from: {}, to: { title: `${at}` } } }
      valueIn(await tab.write('prog', 't', [numbered(at + 1, change, { time })], at))
      if (at + 1 === versionAt) valueIn(await tab.makeVersion('prog', 'v', 'always'))
    }
    valueIn(await tab.trim('prog'))
    const log = (await disk.contents())['log'] as { seq: number }[]
    disk.closeAll()
    return log.map(({ seq }) => seq)
  }

  test('lets go of rows older than thirty days', async () => {
    expect(await left([40, 31, 29, 0], 4, 0)).toEqual([3, 4])
  })

  test('keeps the last rows, however old', async () => {
    expect(await left([40, 40, 40, 40], 4, 3)).toEqual([2, 3, 4])
  })

  test('keeps what no version holds', async () => {
    expect(await left([40, 40, 40, 40], 2, 0)).toEqual([3, 4])
    expect(await left([40, 40], 0, 0)).toEqual([1, 2])
  })

  test('keeps all from the first young row on, since the clock may have jumped', async () => {
    expect(await left([40, 0, 40, 40, 0], 5, 0)).toEqual([2, 3, 4, 5])
  })

  test('may go altogether', async () => {
    expect(await left([40, 40], 2, 0)).toEqual([])
  })
})

test('trimming thins the versions with what they hold', async () => {
  const disk = newDisk()
  let clock = now - 40 * day
  const tab = disk.tab({ now: () => clock, keeping: { days: 30, rows: 0, versions: 1 } })
  valueIn(await tab.add({ id: 'prog', title: 'A' }, 'new'))
  for (const n of [1, 2]) {
    const change = { '': { from: {}, to: { title: `${n}` } } }
    valueIn(await tab.write('prog', 't', [numbered(n, change)], n - 1))
    valueIn(await tab.makeVersion('prog', n, 'for a while'))
  }
  clock = now
  valueIn(await tab.trim('prog'))
  const { versions, contents } = await disk.contents()
  disk.closeAll()
  expect(versions).toMatchObject([{ label: 2 }])
  expect(contents).toMatchObject([{ stored: { id: 'prog', title: '2' } }])
})
