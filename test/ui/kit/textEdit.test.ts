import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Typing, textEdit } from '#ui/kit/textEdit.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('an edit of a text', () => {
  test('is passed on while typing and kept once at its end', () => {
    const { heard, edit } = editing('før')
    edit.type('f')
    edit.type('fo')
    edit.type('for')
    edit.keep()
    vi.advanceTimersByTime(1000)
    expect(heard).toEqual(['checkpoint f', 'commit for'])
  })

  test('that ends where it began is kept only if someone has heard of it', () => {
    const { heard, edit } = editing('før')
    edit.type('ført')
    edit.type('før')
    edit.keep()
    expect(heard).toEqual(['checkpoint ført', 'commit før'])

    const quiet: string[] = []
    const silent = textEdit('før', () => ({ onCommit: (text) => quiet.push(text) }))
    silent.type('ført')
    silent.type('før')
    silent.keep()
    expect(quiet).toEqual([])
  })

  test('that is cancelled passes nothing more on', () => {
    const { heard, edit } = editing('før')
    edit.type('a')
    edit.type('ab')
    edit.cancel()
    vi.advanceTimersByTime(1000)
    expect(heard).toEqual(['checkpoint a', 'cancel'])
  })

  test('tells every letter, and the text from before when cancelled, to a search', () => {
    const letters: string[] = []
    const edit = textEdit('', () => ({ onChange: (text) => letters.push(text) }))
    edit.type('a')
    edit.type('ab')
    edit.cancel()
    expect(letters).toEqual(['a', 'ab', ''])
  })

  test('tells whoever is to be told now', () => {
    const heard: string[] = []
    let typing: Typing = { onCommit: () => heard.push('old') }
    const edit = textEdit('før', () => typing)
    edit.type('etter')
    typing = { onCommit: () => heard.push('new') }
    edit.keep()
    expect(heard).toEqual(['new'])
  })
})

function editing(before: string) {
  const heard: string[] = []
  const typing: Typing = {
    onCommit: (text) => heard.push(`commit ${text}`),
    onCheckpoint: (text) => heard.push(`checkpoint ${text}`),
    onCancel: () => heard.push('cancel'),
  }
  return { heard, edit: textEdit(before, () => typing) }
}
