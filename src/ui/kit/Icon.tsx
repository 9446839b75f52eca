import type { IconName } from './iconName.ts'
import icons from './icons.svg'

export type { IconName }

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
      <use href={`${icons}#${name}`} />
    </svg>
  )
}
