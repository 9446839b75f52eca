import { readFileSync } from 'node:fs'
import { parseProgramme } from '#model/format.ts'
import type { Programme, Proposal } from '#model/programme.ts'

/** The worked example as it came to us. */
export function example(): Programme {
  const file = new URL('../../fixtures/format/1-fremtidens-innkreving.json', import.meta.url)
  const read = parseProgramme(readFileSync(file, 'utf8'))
  if (!read.ok) throw new Error('The worked example does not open.')
  return read.value
}

/** The programme with one of its proposals otherwise. */
export function withProposal(
  programme: Programme,
  id: string,
  change: Partial<Proposal>,
): Programme {
  const before = programme.proposals[id]
  if (!before) throw new Error(`There is no proposal ${id}.`)
  return { ...programme, proposals: { ...programme.proposals, [id]: { ...before, ...change } } }
}
