import { expect, test } from 'vitest'
import { matching } from '#ui/shell/matching.ts'

const names = ['Ny boks', 'Nytt forslag', 'Rediger forslaget', 'Forrige forslag']
const found = (text: string) => matching(names, text, (name) => name)

test.each([
  ['', names],
  ['FORS', ['Nytt forslag', 'Rediger forslaget', 'Forrige forslag']],
  ['forslag ny', ['Nytt forslag']],
  ['ny', ['Ny boks', 'Nytt forslag']],
  ['r', ['Rediger forslaget', 'Nytt forslag', 'Forrige forslag']],
  ['finnes ikke', []],
])('%s finds %j', (text, expected) => {
  expect(found(text)).toEqual(expected)
})
