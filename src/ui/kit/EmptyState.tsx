import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'

interface EmptyStateProps {
  readonly icon?: IconName
  readonly title: string
  /** What to do next, as buttons. */
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

/** Nothing here yet, why, and what to do next. */
export function EmptyState({ icon, title, actions, children }: EmptyStateProps) {
  return (
    <div className="kit-empty">
      {icon && <Icon name={icon} size="lg" />}
      <p className="kit-empty__title">{title}</p>
      {children !== undefined && <div className="kit-empty__text">{children}</div>}
      {actions !== undefined && <div className="kit-empty__actions">{actions}</div>}
    </div>
  )
}
