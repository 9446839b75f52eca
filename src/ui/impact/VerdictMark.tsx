import type { ImpactMark } from '#drawing/box.ts'
import { impactGlyphs } from '#drawing/icons.ts'

/** The verdict as the boxes on the canvas show it, told apart without colour; the word stands beside it. */
export function VerdictMark({ verdict }: { readonly verdict: ImpactMark }) {
  return (
    <svg
      className="impact-verdict"
      data-verdict={verdict}
      viewBox="0 0 22 22"
      aria-hidden="true"
      focusable="false"
    >
      <circle className="impact-verdict__ground" cx="11" cy="11" r="11" />
      <path className="impact-verdict__sign" d={impactGlyphs[verdict]} transform="translate(5 5)" />
    </svg>
  )
}
