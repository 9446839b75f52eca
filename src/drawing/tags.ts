import type { Say } from '#text/say.ts'
import type { Change, ImpactMark, RulingMark, WhatIfMark } from './box.ts'
import type { Size } from './geometry.ts'
import { impactGlyphs, rulingGlyphs, whatIfGlyphs } from './icons.ts'
import { widthOf } from './measure.ts'
import type { Ink } from './palette.ts'
import { type Shape, words } from './shape.ts'

/** A small mark with its top left corner at the origin. */
export interface Tag extends Size {
  readonly shapes: readonly Shape[]
}

const height = 24

export const impactInk: Readonly<Record<ImpactMark, Ink>> = {
  strengthens: 'strengthens',
  weakens: 'weakens',
  both: 'both',
  unclear: 'unclear',
  new: 'proposal',
  removed: 'unclear',
}

/** What the proposal does to an outcome: glyph, word and colour. */
export function impactTag(mark: ImpactMark, say: Say): Tag {
  return tag(impactGlyphs[mark], say(`drawing.impact.${mark}`), impactInk[mark])
}

export const whatIfInk = { lost: 'weakens', reduced: 'both', holds: 'strengthens' } as const

/** What becomes of a box in what-if. */
export function whatIfTag(mark: WhatIfMark, say: Say): Tag {
  const word =
    mark.state === 'reduced'
      ? say('drawing.whatIf.reduced', { k: mark.k, n: mark.n })
      : say(`drawing.whatIf.${mark.state}`)
  return tag(whatIfGlyphs[mark.state], word, whatIfInk[mark.state])
}

/** What a person has ruled that counts at a box. */
export function rulingTag(sign: RulingMark, say: Say): Tag {
  return tag(rulingGlyphs[sign], say(`drawing.ruling.${rulingWords[sign]}`), 'mark', 'onMark')
}

export const rulingWords = { '+': 'plus', '-': 'minus', '0': 'stop' } as const

function tag(glyph: string, word: string, ink: Ink, on: Ink = 'onVerdict'): Tag {
  const width = Math.ceil(10 + 12 + 6 + widthOf(word, 13, 600) + 11)
  const r = height / 2
  const d = `M${r} 0H${width - r}A${r} ${r} 0 0 1 ${width - r} ${height}H${r}A${r} ${r} 0 0 1 ${r} 0Z`
  return {
    width,
    height,
    shapes: [
      { type: 'path', d, fill: ink, stroke: 'paper', width: 2 },
      { type: 'path', d: glyph, at: { x: 10, y: 6 }, fill: on },
      words(word, 28, 16.7, 13, 600, on),
    ],
  }
}

/** The proposal's flag: full on what is new, open on what is changed or removed. */
export function flag(change: Change, letter: string): Tag {
  const width = Math.ceil(Math.max(30, widthOf(letter, 14, 600) + 22))
  const d = `M1 1H${width - 1}L${width - 7} 11L${width - 1} 21H1Z`
  const isFull = change === 'new'
  return {
    width,
    height: 22,
    shapes: [
      {
        type: 'path',
        d,
        fill: isFull ? 'proposal' : 'paper',
        stroke: 'proposal',
        width: 2,
        round: true,
      },
      {
        ...words(
          letter,
          (width - 5) / 2,
          16,
          14,
          600,
          isFull ? 'onProposal' : 'proposal',
          'middle',
        ),
        ...(change === 'removed' && { struck: true }),
      },
    ],
  }
}
