import { whatIfGlyphs } from '#drawing/icons.ts'
import type { Fate } from './whatIfWords.ts'

const glyphs: Readonly<Record<Fate['state'], string>> = {
  lost: whatIfGlyphs.lost,
  reduced: whatIfGlyphs.reduced,
  held: whatIfGlyphs.holds,
  unsupported: 'M1 5H11V7H1Z',
  absent: 'M1 5H11V7H1Z',
}

/** What becomes of an effect as the boxes on the canvas show it, told apart without colour. */
export function FallMark({ state }: { readonly state: Fate['state'] }) {
  return (
    <svg className="impact-fall" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={glyphs[state]} fill="currentColor" />
    </svg>
  )
}
