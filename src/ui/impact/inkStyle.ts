import type { CSSProperties } from 'react'
import { type Ink, paletteOf } from '#drawing/palette.ts'

const inks = [
  'strengthens',
  'weakens',
  'both',
  'unclear',
  'onVerdict',
  'proposal',
  'proposal.fill',
  'onProposal',
] as const satisfies readonly Ink[]

/** The picture's colours as `--ink-strengthens` and so on, so that a verdict looks the same in words. */
export const inkStyle: CSSProperties = Object.fromEntries(
  inks.map((ink) => [
    `--ink-${ink.replace('.', '-')}`,
    `light-dark(${paletteOf('light')[ink]}, ${paletteOf('dark')[ink]})`,
  ]),
)
