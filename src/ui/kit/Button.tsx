import type { ComponentProps, ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'

export type Tone = 'accent' | 'neutral' | 'proposal' | 'danger'

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'color'> {
  readonly variant?: 'primary' | 'secondary' | 'tertiary'
  readonly size?: 'sm' | 'md'
  readonly tone?: Tone
  readonly icon?: IconName
  /** An icon after the words, such as the arrow of a menu button. */
  readonly iconAfter?: IconName
  readonly fullWidth?: boolean
  readonly children?: ReactNode
}

/** Words that do something. */
export function Button({
  variant = 'primary',
  size = 'md',
  tone = 'accent',
  icon,
  iconAfter,
  fullWidth = false,
  children,
  className,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={className ? `ds-button ${className}` : 'ds-button'}
      data-variant={variant}
      data-color={tone}
      data-kit-size={size}
      data-fullwidth={fullWidth || undefined}
    >
      {icon && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
    </button>
  )
}
