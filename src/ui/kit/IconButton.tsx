import type { ComponentProps } from 'react'
import type { Tone } from './Button.tsx'
import { Icon, type IconName } from './Icon.tsx'
import { ariaShortcut, type Shortcut } from './shortcut.ts'
import { Tooltip } from './Tooltip.tsx'

export interface IconButtonProps
  extends Omit<ComponentProps<'button'>, 'color' | 'children' | 'aria-label' | 'name'> {
  /** What it does, in a word or two: its name for everyone, shown as a tooltip. */
  readonly name: string
  readonly icon: IconName
  readonly shortcut?: Shortcut
  readonly variant?: 'primary' | 'secondary' | 'tertiary'
  readonly size?: 'sm' | 'md'
  readonly tone?: Tone
  /** For a button that stays pressed, such as a tool. */
  readonly pressed?: boolean
}

/** A picture that does something, named in its tooltip together with its shortcut. */
export function IconButton({
  name,
  icon,
  shortcut,
  variant = 'tertiary',
  size = 'md',
  tone = 'neutral',
  pressed,
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={name} shortcut={shortcut}>
      <button
        type="button"
        {...rest}
        aria-label={name}
        aria-pressed={pressed}
        aria-keyshortcuts={shortcut && ariaShortcut(shortcut)}
        className={className ? `ds-button ${className}` : 'ds-button'}
        data-variant={variant}
        data-color={tone}
        data-kit-size={size}
        data-icon=""
      >
        <Icon name={icon} />
      </button>
    </Tooltip>
  )
}
