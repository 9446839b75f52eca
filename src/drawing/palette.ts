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
  | 'note.fill'
  | 'note.line'
  | 'mark'
  | 'onMark'

/** A colour for every name, as `#rrggbb`. */
export type Palette = Readonly<Record<Ink, string>>

export const palettes = ['light', 'dark', 'print'] as const
export type PaletteName = (typeof palettes)[number]

/**
 * Lines are chosen as far apart as they can be for usual sight and for each kind of colour blindness,
 * the proposal's magenta included; inks are the same hues, dark enough to read.
 */
const light: Palette = {
  paper: '#ffffff',
  lane: '#f4f6f8',
  hair: '#d3d9e0',
  text: '#17202b',
  soft: '#4f5c6a',
  link: '#5a6776',
  'problem.fill': '#fdeeea',
  'problem.line': '#9e0a06',
  'problem.ink': '#900d07',
  'input.fill': '#eff2f5',
  'input.line': '#3d4c5d',
  'input.ink': '#3d4c5d',
  'activity.fill': '#eaf1fe',
  'activity.line': '#356edd',
  'activity.ink': '#2257b8',
  'output.fill': '#e3f4f3',
  'output.line': '#077472',
  'output.ink': '#056361',
  'user_effect.fill': '#ebf6e8',
  'user_effect.line': '#47993f',
  'user_effect.ink': '#2c6d26',
  'societal_effect.fill': '#fdf3df',
  'societal_effect.line': '#96640d',
  'societal_effect.ink': '#7a5008',
  'external.fill': '#f7f7f8',
  'external.line': '#75787c',
  'external.ink': '#56595d',
  proposal: '#b314a6',
  'proposal.fill': '#fbe9f9',
  onProposal: '#ffffff',
  strengthens: '#1d6b34',
  weakens: '#a91d15',
  both: '#7a4b00',
  unclear: '#4f5c6a',
  onVerdict: '#ffffff',
  'note.fill': '#fffadc',
  'note.line': '#837441',
  mark: '#17202b',
  onMark: '#ffffff',
}

const dark: Palette = {
  paper: '#12171d',
  lane: '#181e25',
  hair: '#36404b',
  text: '#f0f3f6',
  soft: '#aab6c2',
  link: '#8f9cab',
  'problem.fill': '#361a12',
  'problem.line': '#e4613a',
  'problem.ink': '#f59273',
  'input.fill': '#23292f',
  'input.line': '#969fa9',
  'input.ink': '#b9c2cb',
  'activity.fill': '#16264a',
  'activity.line': '#5a92ff',
  'activity.ink': '#94b8ff',
  'output.fill': '#0d2f33',
  'output.line': '#4ccbda',
  'output.ink': '#7fdbe6',
  'user_effect.fill': '#1e3117',
  'user_effect.line': '#a0d884',
  'user_effect.ink': '#b5e29e',
  'societal_effect.fill': '#34270c',
  'societal_effect.line': '#d99d2c',
  'societal_effect.ink': '#eabb62',
  'external.fill': '#202224',
  'external.line': '#8d9094',
  'external.ink': '#b6b9bd',
  proposal: '#d463d0',
  'proposal.fill': '#37173a',
  onProposal: '#1f0420',
  strengthens: '#7bd492',
  weakens: '#ff9d94',
  both: '#f0c06a',
  unclear: '#aab6c2',
  onVerdict: '#12171d',
  'note.fill': '#2b291b',
  'note.line': '#a79a6a',
  mark: '#f0f3f6',
  onMark: '#12171d',
}

/** The colours on a light screen, on a dark one, and on paper. */
export function paletteOf(name: PaletteName): Palette {
  if (name === 'dark') return dark
  return name === 'print' ? { ...light, lane: '#ffffff' } : light
}
