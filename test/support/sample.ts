import { readFileSync } from 'node:fs'
import { type Overlay, overlayOf } from '#analysis/overlay.ts'
import { parseProgramme } from '#model/format.ts'
import type { Programme, Ruling } from '#model/programme.ts'

const file = new URL('../fixtures/format/1-fremtidens-innkreving.json', import.meta.url)

/** The golden example of impact.md, as its file. */
export const sampleText = readFileSync(file, 'utf8')

/** The golden example of impact.md. */
export const sample: Programme = parsed(sampleText)

/** The example with one of its proposals laid over it, and these rulings: `{ E4: '0' }`. */
export function sampleOverlay(
  proposalId: 'P1' | 'P2',
  rulings: Readonly<Record<string, Ruling['sign']>> = {},
): Overlay {
  return overlayOf(withRulings(sample, proposalId, rulings), proposalId)
}

/** The programme where these rulings, by factor, are all that has been ruled on the proposal. */
export function withRulings(
  programme: Programme,
  proposalId: string,
  rulings: Readonly<Record<string, Ruling['sign']>>,
): Programme {
  const proposal = programme.proposals[proposalId]
  if (!proposal) throw new Error(`No proposal ${proposalId}.`)
  const table = Object.fromEntries(
    Object.entries(rulings).map(([factor, sign]) => [`ruling-${factor}`, { factor, sign }]),
  )
  const proposals = { ...programme.proposals, [proposalId]: { ...proposal, rulings: table } }
  return { ...programme, proposals }
}

function parsed(text: string): Programme {
  const read = parseProgramme(text)
  if (!read.ok) throw new Error(`The sample does not open: ${JSON.stringify(read.problems)}`)
  return read.value
}
