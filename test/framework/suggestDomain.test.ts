import { describe, expect, test } from 'vitest'
import { suggestDomain } from '#framework/suggestDomain.ts'

const calm = { doneBefore: false, expertsAgree: false, manyReact: false, mustAct: false }

describe('the five prompts', () => {
  test('no answers suggest nothing', () => {
    expect(suggestDomain({})).toBeUndefined()
  })

  test('chaotic: having to act before one knows, whatever else', () => {
    expect(suggestDomain({ mustAct: true })).toBe('chaotic')
    expect(suggestDomain({ mustAct: true, doneBefore: true, expertsAgree: true })).toBe('chaotic')
    expect(suggestDomain(calm)).not.toBe('chaotic')
  })

  test('clear: done before, experts agree, few react', () => {
    expect(suggestDomain({ ...calm, doneBefore: true, expertsAgree: true })).toBe('clear')
    expect(suggestDomain({ ...calm, expertsAgree: true })).not.toBe('clear')
  })

  test('complicated: not done before, experts agree, few react', () => {
    expect(suggestDomain({ ...calm, expertsAgree: true })).toBe('complicated')
    expect(suggestDomain({ ...calm, expertsAgree: true, manyReact: true })).not.toBe('complicated')
  })

  test('liminal: many react and experts agree', () => {
    expect(suggestDomain({ ...calm, expertsAgree: true, manyReact: true })).toBe('liminal')
    expect(suggestDomain({ ...calm, manyReact: true })).not.toBe('liminal')
  })

  test('complex: many react and experts differ', () => {
    expect(suggestDomain({ ...calm, manyReact: true })).toBe('complex')
    expect(suggestDomain(calm)).not.toBe('complex')
  })

  test('confused: experts differ and few react', () => {
    expect(suggestDomain({ ...calm, doneBefore: true })).toBe('confused')
    expect(suggestDomain(calm)).toBe('confused')
  })

  test('an open prompt is neither yes nor no: the suggestion waits until it could not alter it', () => {
    expect(suggestDomain({ mustAct: false, expertsAgree: true })).toBeUndefined()
    expect(suggestDomain({ mustAct: false, expertsAgree: true, manyReact: true })).toBe('liminal')
    expect(suggestDomain({ expertsAgree: true, manyReact: true })).toBeUndefined()
  })

  test('whether one can try safely alters no suggestion', () => {
    expect(suggestDomain({ ...calm, canTry: true })).toBe(suggestDomain({ ...calm, canTry: false }))
    expect(suggestDomain({ canTry: true })).toBeUndefined()
  })
})
