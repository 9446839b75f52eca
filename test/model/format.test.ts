import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseProgramme, serialiseProgramme } from '#model/format.ts'
import type { Programme } from '#model/programme.ts'
import { programmes } from '../support/programmes.ts'
import { programmeOf, theoryOf } from '../support/theoryOf.ts'

const fileOf = (programme: object, version: unknown = 1) =>
  JSON.stringify({ format: 'nysyn', version, programme })
const small = { id: 'p', title: 'P' }

function problemsOf(text: string) {
  const read = parseProgramme(text)
  return read.ok ? [] : read.problems
}

function programmeIn(text: string): Programme {
  const read = parseProgramme(text)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

describe('reading a programme file', () => {
  test('a file with a title is a programme with empty tables', () => {
    expect(programmeIn(fileOf(small))).toEqual({
      ...small,
      theory: {
        factors: {},
        links: {},
        assumptions: {},
        actors: {},
        attachments: {},
        roles: {},
        indicators: {},
      },
      layout: {},
      places: {},
      proposals: {},
      decisions: {},
    })
  })

  test('text that is not JSON is refused with the line where it breaks off', () => {
    expect(problemsOf('{\n "format": "nysyn",\n oops')).toEqual([{ code: 'not_json', at: '3:2' }])
  })

  test('a file of another kind is refused', () => {
    expect(problemsOf('{"nodes": []}')).toEqual([{ code: 'not_nysyn', at: '' }])
    expect(problemsOf('[]')).toEqual([{ code: 'not_nysyn', at: '' }])
    expect(problemsOf(fileOf(small, '1'))).toEqual([{ code: 'not_nysyn', at: 'version' }])
  })

  test('a newer version is refused with both numbers', () => {
    expect(problemsOf(fileOf(small, 7))).toEqual([{ code: 'newer_version', at: '7', found: '1' }])
  })

  test('a missing title, a wrong kind and a list are named by their place', () => {
    const factors = { B1: { kind: 'wish', title: 'B1' }, B2: { kind: 'activity' } }
    expect(problemsOf(fileOf({ ...small, theory: { factors } }))).toEqual([
      { code: 'wrong_value', at: 'theory/factors/B1/kind', found: '"wish"' },
      { code: 'missing_field', at: 'theory/factors/B2/title' },
    ])
    expect(problemsOf(fileOf({ ...small, owner: ['A1'], vision: null }))).toEqual([
      { code: 'list_or_null', at: 'owner' },
      { code: 'list_or_null', at: 'vision' },
    ])
  })

  test('a patch may take away a record or an optional field, never a table or a required field', () => {
    const withChange = (change: object) =>
      fileOf({
        ...small,
        theory: { factors: { B1: { kind: 'activity', title: 'B1' } } },
        proposals: { P1: { title: 'P1', change } },
      })
    expect(problemsOf(withChange({ factors: { B1: null } }))).toEqual([])
    expect(problemsOf(withChange({ factors: { B1: { text: null } } }))).toEqual([])
    expect(problemsOf(withChange({ factors: null }))).toEqual([
      { code: 'list_or_null', at: 'proposals/P1/change/factors' },
    ])
    expect(problemsOf(withChange({ factors: { B1: { title: null } } }))).toEqual([
      { code: 'wrong_value', at: 'proposals/P1/change/factors/B1/title', found: 'null' },
    ])
  })

  test('an id used twice is named', () => {
    const theory = {
      factors: { B1: { kind: 'activity', title: 'B1' } },
      actors: { B1: { title: 'B1' } },
    }
    expect(problemsOf(fileOf({ ...small, theory }))).toEqual([
      { code: 'same_id', at: 'theory/actors/B1', found: 'B1' },
    ])
  })

  test('two proposals may hold the same record, which both changed before the base lost it', () => {
    const turned = { links: { l1: { from: 'B2', to: 'B1' } } }
    const proposals = { P1: { title: 'P1', change: turned }, P2: { title: 'P2', change: turned } }
    const factors = {
      B1: { kind: 'activity', title: 'B1' },
      B2: { kind: 'activity', title: 'B2' },
    }
    expect(problemsOf(fileOf({ ...small, theory: { factors }, proposals }))).toEqual([])
    const asActor = { ...proposals, P2: { title: 'P2', change: { actors: { l1: { title: '' } } } } }
    expect(problemsOf(fileOf({ ...small, theory: { factors }, proposals: asActor }))).toEqual([
      { code: 'same_id', at: 'proposals/P2/change/actors/l1', found: 'l1' },
    ])
  })

  test('keys that poison objects are refused', () => {
    expect(
      problemsOf(
        '{"format":"nysyn","version":1,"programme":{"id":"p","title":"P","__proto__":{"x":1}}}',
      ),
    ).toEqual([{ code: 'bad_key', at: '', found: '__proto__' }])
    expect(problemsOf(fileOf({ ...small, theory: { factors: { constructor: {} } } }))).toEqual([
      { code: 'bad_key', at: 'theory/factors', found: 'constructor' },
    ])
    expect(({} as { x?: number }).x).toBeUndefined()
  })

  test('depth, number and size have limits', () => {
    let deep: object = { x: 1 }
    for (let i = 0; i < 70; i += 1) deep = { a: deep }
    expect(problemsOf(fileOf({ ...small, more: deep }))[0]?.code).toBe('too_deep')
    const many = Object.fromEntries(Array.from({ length: 50_001 }, (_, i) => [`a${i}`, { x: 1 }]))
    expect(problemsOf(fileOf({ ...small, more: many }))[0]?.code).toBe('too_many')
    expect(problemsOf(' '.repeat(20_000_001))[0]?.code).toBe('too_large')
  })

  test('what is left dangling is named and left out', () => {
    const theory = {
      factors: { B1: { kind: 'activity', title: 'B1' } },
      links: { l1: { from: 'B1', to: 'gone' } },
    }
    const read = parseProgramme(fileOf({ ...small, theory }))
    expect(read.ok && read.warnings).toEqual([
      { code: 'dangling', at: 'theory/links/l1', found: 'gone' },
    ])
    expect(read.ok && read.value.theory.links).toEqual({})
  })

  test('of several rulings at one factor the problem list says so', () => {
    const rulings = { r1: { factor: 'B1', sign: '+' }, r2: { factor: 'B1', sign: '0' } }
    const read = parseProgramme(fileOf({ ...small, proposals: { P1: { title: 'P', rulings } } }))
    expect(read.ok && read.warnings).toEqual([
      { code: 'several_rulings', at: 'proposals/P1/rulings', found: 'B1' },
    ])
  })

  test('fields and tables that this version does not know are written back', () => {
    const later = { ...small, listening: { c1: { about: 'B1', parts: { x1: { text: 'a' } } } } }
    const text = serialiseProgramme(programmeIn(fileOf({ ...later, mood: 'calm' })))
    expect(JSON.parse(text).programme).toEqual({ ...later, mood: 'calm' })
  })
})

describe('writing a programme file', () => {
  test('keys stand in the order of the format, tables by id, empty tables not at all', () => {
    const programme = programmeOf(theoryOf('T2 -> T1'))
    expect(serialiseProgramme(programme)).toBe(`{
  "format": "nysyn",
  "version": 1,
  "programme": {
    "id": "test",
    "title": "Test",
    "theory": {
      "factors": {
        "T1": {
          "kind": "activity",
          "title": "T1"
        },
        "T2": {
          "kind": "activity",
          "title": "T2"
        }
      },
      "links": {
        "l1": {
          "from": "T2",
          "to": "T1"
        }
      }
    },
    "proposals": {
      "P1": {
        "title": "P1"
      }
    }
  }
}
`)
  })

  test('law: what is written is read back as the same value, and as the same bytes', () => {
    fc.assert(
      fc.property(programmes(), (programme) => {
        const text = serialiseProgramme(programme)
        const again = programmeIn(text)
        expect(again).toEqual(programme)
        expect(serialiseProgramme(again)).toBe(text)
      }),
      { numRuns: 300 },
    )
  })

  test('the released example of every version opens', () => {
    const text = readFileSync('test/fixtures/format/1-fremtidens-innkreving.json', 'utf8')
    const programme = programmeIn(text)
    expect(Object.keys(programme.theory.factors).length).toBe(22)
    expect(Object.keys(programme.theory.links).length).toBe(33)
    expect(programmeIn(serialiseProgramme(programme))).toEqual(programme)
  })
})
