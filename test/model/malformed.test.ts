import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseProgramme, serialiseProgramme } from '#model/format.ts'

const file = readFileSync('test/fixtures/format/1-fremtidens-innkreving.json', 'utf8')
const numRuns = process.env['NYSYN_LONG'] ? 10_000 : 500

/** Whatever comes in: an answer, never an exception; and what is opened can be written and read again. */
function answersSensibly(text: string): void {
  const read = parseProgramme(text)
  if (!read.ok) {
    expect(read.problems.length).toBeGreaterThan(0)
    return
  }
  const again = parseProgramme(serialiseProgramme(read.value))
  expect(again.ok && again.value).toEqual(read.value)
}

/** Paths to every value of a JSON tree. */
function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, below]) => pathsIn(below, [...path, key]))]
}

function withValueAt(value: unknown, path: readonly string[], put: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return put
  const record = value as Readonly<Record<string, unknown>>
  return { ...record, [key]: withValueAt(record[key], rest, put) }
}

const tree: unknown = JSON.parse(file)
const paths = pathsIn(tree)
const oddities = fc.oneof(
  fc.constantFrom<unknown>(null, '', 0, -1, true, [], {}, [null], '__proto__', 'constructor', 'B1'),
  fc.constantFrom<unknown>('?', '+', 'wish', '2026-13-45', { B1: null }, { from: 'B1' }, 1e308),
  fc.jsonValue({ maxDepth: 3 }),
)

test('a file with any of its values made odd is refused with its problems, or opens whole', () => {
  fc.assert(
    fc.property(fc.constantFrom(...paths), oddities, (path, odd) => {
      answersSensibly(JSON.stringify(withValueAt(tree, path, odd)))
    }),
    { numRuns },
  )
})

test('a text cut off, with a piece taken out or put in, is refused or opens whole', () => {
  fc.assert(
    fc.property(fc.nat(file.length), fc.nat(400), fc.string(), (at, length, put) => {
      answersSensibly(file.slice(0, at))
      answersSensibly(file.slice(0, at) + put + file.slice(at + length))
    }),
    { numRuns },
  )
})

test('keys that would poison every object are refused wherever they stand', () => {
  const records = paths.filter((path) => path.length > 1)
  fc.assert(
    fc.property(
      fc.constantFrom(...records),
      fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString'),
      (path, key) => {
        const poisoned = JSON.stringify(withValueAt(tree, path, 'HERE')).replace(
          '"HERE"',
          `{"${key}":{"polluted":true}}`,
        )
        answersSensibly(poisoned)
        expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
      },
    ),
    { numRuns },
  )
})
