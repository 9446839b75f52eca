import { iconPaths } from './iconPaths.ts'

/** Lines of our own, as thick as the others. */
const drawnHere = {
  hexagon: 'm12 2.9 7.9 4.55v9.1L12 21.1l-7.9-4.55v-9.1z',
  flag: 'M5 21V4h14l-2.6 5 2.6 5H5',
  pointer: 'm5.2 4.2 13.6 5.9-5.7 1.9-2.7 5.5z',
  hand: 'M8.2 13V5.7a1.45 1.45 0 0 1 2.9 0V11m0-6.6a1.45 1.45 0 0 1 2.9 0V11m0-5.3a1.45 1.45 0 0 1 2.9 0V12m0-3.4a1.45 1.45 0 0 1 2.9 0v6.1a6.1 6.1 0 0 1-6.1 6.1h-1.1a6.1 6.1 0 0 1-4.7-2.2l-3.6-4.3a1.5 1.5 0 0 1 2.2-2l1.7 1.5',
} as const

export type IconName = keyof typeof iconPaths | keyof typeof drawnHere

interface IconProps {
  readonly name: IconName
  /** 1, 1.5 or 2.5 times the letters around it; without it 1.25, as components want it. */
  readonly size?: 'sm' | 'md' | 'lg'
}

/** A picture beside words or in a named button: it is always hidden from screen readers. */
export function Icon({ name, size }: IconProps) {
  return (
    <svg
      className="kit-icon"
      data-icon-size={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      {name in drawnHere ? (
        <path
          d={drawnHere[name as keyof typeof drawnHere]}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ) : (
        <path
          d={iconPaths[name as keyof typeof iconPaths]}
          fill="currentColor"
          fillRule="evenodd"
        />
      )}
    </svg>
  )
}
