import type { Fate } from './whatIfWords.ts'

const signs = {
  lost: 'm4.5 4.5 7 7m0-7-7 7',
  held: 'm4 8.5 2.75 2.75L12 5.5',
  unsupported: 'M4.5 8h7',
  absent: 'M4.5 8h7',
} as const satisfies Readonly<Record<Exclude<Fate['state'], 'reduced'>, string>>

/** A cross, a half, a tick: what becomes of an effect, told apart without colour. */
export function FallMark({ state }: { readonly state: Fate['state'] }) {
  return (
    <svg className="impact-fall" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {state === 'reduced' && <path d="M8 2a6 6 0 0 0 0 12z" fill="currentColor" />}
      {state === 'reduced' ? (
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
      ) : (
        <path
          d={signs[state]}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
        />
      )}
    </svg>
  )
}
