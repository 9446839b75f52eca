import { describe, expect, test } from 'vitest'
import { suggestDomain } from '#framework/suggestDomain.ts'

describe('the five prompts', () => {
  test('no answers suggest nothing', () => {
    expect(suggestDomain({})).toBeUndefined()
  })

  test('having to act before one knows is chaotic, whatever else', () => {
    expect(suggestDomain({ mustAct: true, doneBefore: true, expertsAgree: true })).toBe('chaotic')
    expect(suggestDomain({ mustAct: false })).not.toBe('chaotic')
  })

  test('done before, experts agree, few react: clear', () => {
    expect(suggestDomain({ doneBefore: true, expertsAgree: true, manyReact: false })).toBe('clear')
  })

  test('not done before, experts agree, few react: complicated', () => {
    expect(suggestDomain({ doneBefore: false, expertsAgree: true })).toBe('complicated')
  })

  test('many react and experts agree: the liminal zone', () => {
    expect(suggestDomain({ doneBefore: true, expertsAgree: true, manyReact: true })).toBe('liminal')
  })

  test('many react and experts differ: complex', () => {
    expect(suggestDomain({ expertsAgree: false, manyReact: true })).toBe('complex')
  })

  test('experts differ and few react: confused', () => {
    expect(suggestDomain({ doneBefore: true, expertsAgree: false })).toBe('confused')
    expect(suggestDomain({ canTry: true })).toBe('confused')
  })
})
