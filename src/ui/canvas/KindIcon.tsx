import { kindIcons } from '#drawing/icons.ts'
import type { FactorKind } from '#model/theory.ts'
import { inkVar } from './inks.ts'

/** The icon of a kind in its colour, as on its boxes. */
export function KindIcon({ kind }: { readonly kind: FactorKind }) {
  return (
    <svg
      className="canvas-kind"
      viewBox="0 0 24 24"
      width="20"
      height="20"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={kindIcons[kind]}
        fill="none"
        stroke={inkVar(`${kind}.ink`)}
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
