import type { FactorKind } from '#model/theory.ts'
import type { ImpactMark } from './box.ts'

/** Line icons on a field of 24 × 24, to be drawn with round strokes 2 wide. */
export const kindIcons: Readonly<Record<FactorKind, string>> = {
  problem: 'M12 3.5L21.5 20H2.5ZM12 10V14.5M12 17.2V17.3',
  input: 'M12 3L21.5 8L12 13L2.5 8ZM2.5 12.5L12 17.5L21.5 12.5M2.5 17L12 22L21.5 17',
  activity: 'M21 12A9 9 0 1 1 3 12A9 9 0 1 1 21 12ZM10 8.2V15.8L16 12Z',
  output: 'M12 2.5L20.5 7.2V16.8L12 21.5L3.5 16.8V7.2ZM3.5 7.2L12 12L20.5 7.2M12 12V21.5',
  user_effect:
    'M16.5 7.5A4.5 4.5 0 1 1 7.5 7.5A4.5 4.5 0 1 1 16.5 7.5ZM3.5 21C3.5 16.8 7 14.5 12 14.5C17 14.5 20.5 16.8 20.5 21',
  societal_effect:
    'M21 12A9 9 0 1 1 3 12A9 9 0 1 1 21 12ZM3 12H21M12 3C15 5.6 16.2 8.6 16.2 12C16.2 15.4 15 18.4 12 21C9 18.4 7.8 15.4 7.8 12C7.8 8.6 9 5.6 12 3',
  external: 'M7 19H16.8A4.4 4.4 0 0 0 17.8 10.3A6.1 6.1 0 0 0 6.1 9.6A4.8 4.8 0 0 0 7 19Z',
}

export const lockIcon = 'M5.5 11H18.5V20.5H5.5ZM8.5 11V8A3.5 3.5 0 0 1 15.5 8V11'

/** An eye, for what the programme watches and does not answer for. */
export const eyeIcon =
  'M2.5 12C5 7.2 8.3 5 12 5C15.7 5 19 7.2 21.5 12C19 16.8 15.7 19 12 19C8.3 19 5 16.8 2.5 12ZM15 12A3 3 0 1 1 9 12A3 3 0 1 1 15 12Z'

/** A gauge, for indicators. */
export const gaugeIcon = 'M3.5 18A9 9 0 1 1 20.5 18M12 15.5L16.2 9.5'

/** Filled signs on a field of 12 × 12, one a verdict, told apart without colour. */
export const impactGlyphs: Readonly<Record<ImpactMark, string>> = {
  strengthens: 'M6 1L11.2 10.5H0.8Z',
  weakens: 'M6 11L0.8 1.5H11.2Z',
  both: 'M3 0.5L6 5H4V11.5H2V5H0ZM9 11.5L6 7H8V0.5H10V7H12Z',
  unclear:
    'M2.6 3.7A3.4 3.4 0 1 1 7.7 6.6C7 7.1 7 7.4 7 8.2H5C5 6.7 5.3 6 6.5 5.1A1.5 1.5 0 1 0 4.6 3.7ZM4.9 9.3H7.1V11.5H4.9Z',
  new: 'M4.9 0.8H7.1V4.9H11.2V7.1H7.1V11.2H4.9V7.1H0.8V4.9H4.9Z',
  removed:
    'M2.3 0.8L6 4.5L9.7 0.8L11.2 2.3L7.5 6L11.2 9.7L9.7 11.2L6 7.5L2.3 11.2L0.8 9.7L4.5 6L0.8 2.3Z',
}

/** The same for what becomes of a box in what-if. */
export const whatIfGlyphs = {
  lost: impactGlyphs.removed,
  reduced: 'M6 0.5A5.5 5.5 0 0 1 6 11.5ZM6 0.5A5.5 5.5 0 0 0 6 11.5V10A4 4 0 0 1 6 2Z',
  holds: 'M4.6 11L0.4 6.8L1.9 5.3L4.6 8L10.1 1.7L11.6 3Z',
} as const

/** The same for what a person has ruled that counts at a box: more, less, or no further. */
export const rulingGlyphs = {
  '+': impactGlyphs.new,
  '-': 'M0.8 4.9H11.2V7.1H0.8Z',
  '0': 'M2 2H10V10H2Z',
} as const
