import { describe, expect, test } from 'vitest'
import { joining } from '#model/joining.ts'
import type { TheoryPatch } from '#model/programme.ts'
import { emptyTheory } from '#model/theory.ts'
import { theoryOf } from '../support/theoryOf.ts'

const none: ReadonlyMap<string, string> = new Map()

describe('another theory that comes in over ours', () => {
  test('is all new ids, each with the old one as its source', () => {
    const { change, names } = joining(emptyTheory, theoryOf('T1 -> B1'), none)
    expect(change).toEqual({
      factors: {
        [nameIn(names, 'T1')]: { kind: 'activity', title: 'T1', sourceId: 'T1' },
        [nameIn(names, 'B1')]: { kind: 'user_effect', title: 'B1', sourceId: 'B1' },
      },
      links: {
        [nameIn(names, 'l1')]: {
          from: nameIn(names, 'T1'),
          to: nameIn(names, 'B1'),
          sourceId: 'l1',
        },
      },
    })
    expect([...names.values()].filter((name) => names.has(name))).toEqual([])
  })

  test('shares what is the same: its links land on our box, which stays as it is', () => {
    const { change, names } = joining(
      theoryOf('T1 -> B1'),
      theoryOf('T9 -> B9'),
      new Map([['B9', 'B1']]),
    )
    expect(Object.keys(change.factors ?? {})).toEqual([nameIn(names, 'T9')])
    expect(recordsIn(change, 'links')).toEqual([
      { from: nameIn(names, 'T9'), to: 'B1', sourceId: 'l1' },
    ])
  })

  test('does not draw again the link that stands here, but hangs on it what hung on theirs', () => {
    const theirs = {
      ...theoryOf('T9 -> B9'),
      assumptions: { F9: { title: 'F9' } },
      attachments: { t9: { assumption: 'F9', on: 'l1' } },
    }
    const ours = theoryOf('E1 -> T2', 'T1 -> B1')
    const same = new Map([
      ['T9', 'T1'],
      ['B9', 'B1'],
    ])
    const { change, names } = joining(ours, theirs, same)
    expect(change.links).toBeUndefined()
    expect(recordsIn(change, 'attachments')).toEqual([
      { assumption: nameIn(names, 'F9'), on: 'l2', sourceId: 't9' },
    ])
  })

  test('draws a link with another sign beside ours: that is another claim', () => {
    const { change } = joining(
      theoryOf('T1 -> B1'),
      theoryOf('T9 -x> B9'),
      new Map([
        ['T9', 'T1'],
        ['B9', 'B1'],
      ]),
    )
    expect(recordsIn(change, 'links')).toEqual([
      { from: 'T1', to: 'B1', sign: '-', sourceId: 'l1' },
    ])
  })

  test('loses a link whose ends become one box, with what hung on it, but keeps a link to oneself', () => {
    const theirs = {
      ...theoryOf('B8 -> B9', 'T9 -> T9'),
      assumptions: { F9: { title: 'F9' } },
      attachments: { t9: { assumption: 'F9', on: 'l1' } },
    }
    const same = new Map([
      ['B8', 'B1'],
      ['B9', 'B1'],
    ])
    const { change, names } = joining(theoryOf('B1'), theirs, same)
    const own = nameIn(names, 'T9')
    expect(recordsIn(change, 'links')).toEqual([{ from: own, to: own, sourceId: 'l2' }])
    expect(change.attachments).toBeUndefined()
  })

  test('gives one role and one indicator where both programmes have the same', () => {
    const owned = (theory: ReturnType<typeof theoryOf>, box: string, actor: string) => ({
      ...theory,
      actors: { [actor]: { title: 'NAV' } },
      roles: { r1: { actor, role: 'owns', on: box } as const },
      indicators: { n1: { on: box, title: 'Andel i tide' } },
    })
    const { change } = joining(
      owned(theoryOf('B1'), 'B1', 'A1'),
      owned(theoryOf('B9'), 'B9', 'A9'),
      new Map([
        ['B9', 'B1'],
        ['A9', 'A1'],
      ]),
    )
    expect(change).toEqual({})
  })

  test('leaves behind the places and locks of its own programme, and an owner that does not come along', () => {
    const theirs = {
      ...emptyTheory,
      factors: { T9: { kind: 'activity', title: 'T9', place: 'S1', locked: true } as const },
      assumptions: { F9: { title: 'F9', owner: 'A1' } },
    }
    const ours = { ...emptyTheory, actors: { A1: { title: 'Another A1' } } }
    const { change } = joining(ours, theirs, none)
    expect(recordsIn(change, 'factors')).toEqual([
      { kind: 'activity', title: 'T9', sourceId: 'T9' },
    ])
    expect(recordsIn(change, 'assumptions')).toEqual([{ title: 'F9', sourceId: 'F9' }])
  })
})

function nameIn(names: ReadonlyMap<string, string>, id: string): string {
  return names.get(id) ?? `no name for ${id}`
}

function recordsIn(change: TheoryPatch, table: keyof TheoryPatch): readonly unknown[] {
  return Object.values(change[table] ?? {})
}
