import { toJsonSchema } from '@valibot/to-json-schema'
import { describe, expect, test } from 'vitest'
import { fileSchema } from '#model/schema.ts'

const published = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'nysyn-1.schema.json',
  title: 'Nysyn programme, version 1',
  // Ids have one rule that JSON Schema cannot say: they are no property of Object.prototype.
  ...toJsonSchema(fileSchema, { target: 'draft-2020-12', errorMode: 'ignore' }),
}

describe('the schema of the file', () => {
  test('is published as it is (rerun with -u when it changes on purpose)', async () => {
    const text = `${JSON.stringify(published, undefined, 2)}\n`
    await expect(text).toMatchFileSnapshot('../../public/schema/nysyn-1.schema.json')
  })

  test('has tables and scalars only: no lists, and null in a patch alone', () => {
    const lists: string[] = []
    const nulls: string[] = []
    const walk = (part: unknown, path: string): void => {
      if (typeof part !== 'object' || part === null) return
      if (!Array.isArray(part)) {
        const type = (part as { type?: unknown }).type
        if (type === 'array') lists.push(path)
        if (type === 'null') nulls.push(path)
      }
      for (const [key, below] of Object.entries(part)) walk(below, `${path}/${key}`)
    }
    walk(published, '')
    expect(lists).toEqual([])
    expect(nulls.length).toBeGreaterThan(0)
    expect(nulls.filter((path) => !path.includes('/properties/change/'))).toEqual([])
  })
})
