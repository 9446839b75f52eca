import type { FactorKind } from '#model/theory.ts'

/** The colours of a kind: the box, its border, and its icon and kind word. */
export type KindInk = `${FactorKind}.fill` | `${FactorKind}.line` | `${FactorKind}.ink`

/** The names of all colours in a picture. */
export type Ink =
  | KindInk
  | 'paper'
  | 'lane'
  | 'hair'
  | 'text'
  | 'soft'
  | 'link'
  | 'proposal'
  | 'proposal.fill'
  | 'onProposal'
  | 'strengthens'
  | 'weakens'
  | 'both'
  | 'unclear'
  | 'onVerdict'
  | 'mark'
  | 'onMark'

/** A colour for every name, as `#rrggbb`. */
export type Palette = Readonly<Record<Ink, string>>

export const palettes = ['light', 'dark', 'print'] as const
export type PaletteName = (typeof palettes)[number]

const light: Palette = {
  paper: '#ffffff',
  lane: '#f4f6f8',
  hair: '#d3d9e0',
  text: '#17202b',
  soft: '#52606f',
  link: '#5d6a79',
  'problem.fill': '#fdeee9',
  'problem.line': '#c2452a',
  'problem.ink': '#a33519',
  'input.fill': '#eef1f4',
  'input.line': '#66727f',
  'input.ink': '#4b5866',
  'activity.fill': '#e8f1fc',
  'activity.line': '#2a6fc9',
  'activity.ink': '#1d58a6',
  'output.fill': '#e0f4f5',
  'output.line': '#0b7f8c',
  'output.ink': '#096570',
  'user_effect.fill': '#e9f5e4',
  'user_effect.line': '#3c8527',
  'user_effect.ink': '#2f6b1e',
  'societal_effect.fill': '#fdf3dc',
  'societal_effect.line': '#9a6a00',
  'societal_effect.ink': '#7d5600',
  'external.fill': '#f7f7f7',
  'external.line': '#7a7a7a',
  'external.ink': '#5a5a5a',
  proposal: '#a3128f',
  'proposal.fill': '#fbeaf8',
  onProposal: '#ffffff',
  strengthens: '#1d6b34',
  weakens: '#b3261e',
  both: '#7a4b00',
  unclear: '#52606f',
  onVerdict: '#ffffff',
  mark: '#17202b',
  onMark: '#ffffff',
}

const dark: Palette = {
  paper: '#12171d',
  lane: '#181e25',
  hair: '#36404b',
  text: '#f0f3f6',
  soft: '#aab6c2',
  link: '#95a2b0',
  'problem.fill': '#3a1c14',
  'problem.line': '#ee7d62',
  'problem.ink': '#f6a48f',
  'input.fill': '#252c34',
  'input.line': '#94a1ae',
  'input.ink': '#b4bfca',
  'activity.fill': '#14294a',
  'activity.line': '#5f9df0',
  'activity.ink': '#93bdf7',
  'output.fill': '#0b3136',
  'output.line': '#2bb0bd',
  'output.ink': '#6fd0da',
  'user_effect.fill': '#1a3212',
  'user_effect.line': '#6cb957',
  'user_effect.ink': '#98d487',
  'societal_effect.fill': '#372803',
  'societal_effect.line': '#d9a22b',
  'societal_effect.ink': '#ecc46c',
  'external.fill': '#222426',
  'external.line': '#98989a',
  'external.ink': '#bdbdc0',
  proposal: '#f07fdd',
  'proposal.fill': '#3a1435',
  onProposal: '#2a0725',
  strengthens: '#7bd492',
  weakens: '#ff9d94',
  both: '#f0c06a',
  unclear: '#aab6c2',
  onVerdict: '#12171d',
  mark: '#f0f3f6',
  onMark: '#12171d',
}

/** The colours on a light screen, on a dark one, and on paper. */
export function paletteOf(name: PaletteName): Palette {
  if (name === 'dark') return dark
  return name === 'print' ? { ...light, lane: '#ffffff' } : light
}
