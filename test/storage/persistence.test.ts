import { describe, expect, test } from 'vitest'
import { askToPersist, isPersisted, type Promiser, roomFor } from '#storage/persistence.ts'
import { newDisk } from '../support/disk.ts'

const failing = async () => {
  throw new TypeError('not allowed')
}

describe('asking the browser to keep the data', () => {
  test.each<[string, Promiser | undefined]>([
    ['promised', { persisted: async () => true }],
    ['promised', { persisted: async () => false, persist: async () => true }],
    ['refused', { persisted: async () => false, persist: async () => false }],
    ['refused', { persisted: async () => false }],
    ['unknown', { persisted: async () => false, persist: failing }],
    ['unknown', { persisted: failing }],
    ['unknown', {}],
    ['unknown', undefined],
  ])('is answered: %s', async (answer, browser) => {
    expect(await askToPersist(browser)).toBe(answer)
  })

  test('is done once, and not where it has been promised', async () => {
    let asked = 0
    const persist = async () => {
      asked += 1
      return false
    }
    const tab = newDisk().tab({ browser: { persisted: async () => false, persist } })
    expect([await tab.persist(), await tab.persist()]).toEqual(['refused', 'refused'])
    expect(asked).toBe(1)
    await askToPersist({ persisted: async () => true, persist })
    expect(asked).toBe(1)
    tab.close()
  })

  test('can be looked up without asking', async () => {
    expect(await isPersisted({ persisted: async () => true, persist: failing })).toBe('promised')
    expect(await isPersisted({ persisted: async () => false, persist: failing })).toBe('refused')
  })
})

test('the room is told as far as the browser tells it', async () => {
  const estimate = async () => ({ usage: 10, quota: 100 })
  expect(await roomFor({ estimate })).toEqual({ used: 10, allowed: 100 })
  expect(await roomFor({ estimate: async () => ({ usage: 10 }) })).toBe(undefined)
  expect(await roomFor({ estimate: failing })).toBe(undefined)
  expect(await roomFor(undefined)).toBe(undefined)
})
