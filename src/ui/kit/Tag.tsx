import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'

export type TagTone = 'neutral' | 'accent' | 'proposal' | 'info' | 'success' | 'warning' | 'danger'

interface TagProps {
  readonly tone?: TagTone
  readonly icon?: IconName
  readonly outlined?: boolean
  readonly children: ReactNode
}

/** A short word about the thing beside it, such as a verdict or a status. */
export function Tag({ tone = 'neutral', icon, outlined = false, children }: TagProps) {
  return (
    <span
      className="ds-tag kit-tag"
      data-color={tone}
      data-variant={outlined ? 'outline' : undefined}
    >
      {icon && <Icon name={icon} />}
      {children}
    </span>
  )
}
