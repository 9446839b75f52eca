import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { nb } from '#text/nb.ts'

const src = fileURLToPath(new URL('../../src', import.meta.url))
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => /\.tsx?$/.test(file) && !/^text\/(nb|nn|en)\//.test(file))
  .map((file) => readFileSync(join(src, file), 'utf8'))

/** What stands in the code between quotation marks: whole keys, and the words that keys are put together of. */
const written = new Set(matches(/'([\w.-]+)'/g).map(([, text = '']) => text))

/** The names of what stands in objects: `sign.plus` may be asked for by `{ plus: … }`. */
const named = new Set(matches(/\b(\w+):/g).map(([, name = '']) => name))

/** Keys that the code puts together, as `verdict.${verdict}`: what goes before and after what is put in. */
const composed = matches(/`([\w.]*\.)\$\{[^}]*\}([\w.]*)`/g).map(
  ([, before = '', after = '']) => [before, after] as const,
)

test('whatever can be said is said somewhere', () => {
  expect(composed.length).toBeGreaterThan(20)
  expect(Object.keys(nb).filter((key) => !isUsed(key))).toEqual([])
})

function isUsed(key: string): boolean {
  if (written.has(key)) return true
  return composed.some(([before, after]) => {
    if (!key.startsWith(before) || !key.endsWith(after)) return false
    const inside = key.slice(before.length, key.length - after.length)
    return written.has(inside) || named.has(inside)
  })
}

function matches(pattern: RegExp): readonly RegExpExecArray[] {
  return sources.flatMap((source) => [...source.matchAll(pattern)])
}
