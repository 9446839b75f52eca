import { iconPaths } from './iconPaths.ts'

/** Outlines of our own, in the weight of the others: 1.5 of 24. */
const drawnHere = {
  hexagon:
    'm12 2.13 8.55 4.94v9.86L12 21.87l-8.55-4.94V7.07zm0 1.74L4.95 7.93v8.14L12 20.13l7.05-4.06V7.93z',
  flag: 'M5.75 3a.75.75 0 0 0-1.5 0v18a.75.75 0 0 0 1.5 0v-6.25H19a.75.75 0 0 0 .64-1.14L17.38 9.5l2.26-4.11A.75.75 0 0 0 19 4.25H5.75zm0 2.75h11.98l-1.88 3.39a.75.75 0 0 0 0 .72l1.88 3.39H5.75z',
  pointer:
    'M5.2 3.3a.75.75 0 0 1 .8-.13l13.5 6a.75.75 0 0 1-.08 1.4l-5.3 1.65-2.6 5.3a.75.75 0 0 1-1.38-.13L5 4.07a.75.75 0 0 1 .2-.77m1.7 1.93 4.13 9.6 1.77-3.6a.75.75 0 0 1 .45-.39l3.6-1.12z',
  hand: 'M11.25 3.5a1 1 0 0 1 2 0v6.75a.75.75 0 0 0 1.5 0V5a1 1 0 0 1 2 0v6a.75.75 0 0 0 1.5 0V7.5a1 1 0 0 1 2 0V14a6.75 6.75 0 0 1-6.75 6.75h-.9a6.75 6.75 0 0 1-5.3-2.57L3.5 13.4a1.05 1.05 0 0 1 1.6-1.35l2.1 2.3a.75.75 0 0 0 1.3-.5V5a1 1 0 0 1 2 0v5.25a.75.75 0 0 0 1.5 0z',
} as const

export type IconName = keyof typeof iconPaths | keyof typeof drawnHere

const outlines: Readonly<Record<IconName, string>> = { ...iconPaths, ...drawnHere }

interface IconProps {
  readonly name: IconName
  /** Side in rem of the surrounding text; without it the component around decides. */
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
      <path d={outlines[name]} fill="currentColor" fillRule="evenodd" />
    </svg>
  )
}
