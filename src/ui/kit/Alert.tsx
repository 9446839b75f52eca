import type { ReactNode } from 'react'

interface AlertProps {
  readonly tone: 'info' | 'warning' | 'danger' | 'success'
  readonly title?: string
  /** Whether screen readers say it when it appears: at once, in a pause, or not at all. */
  readonly live?: 'assertive' | 'polite' | 'off'
  readonly children?: ReactNode
}

const roles = { assertive: 'alert', polite: 'status', off: undefined } as const

/** Something to know about what stands beside it; a danger is said at once. */
export function Alert({
  tone,
  title,
  live = tone === 'danger' ? 'assertive' : 'polite',
  children,
}: AlertProps) {
  return (
    <div className="ds-alert kit-alert" data-color={tone} role={roles[live]}>
      {title !== undefined && <p className="kit-alert__title">{title}</p>}
      {children}
    </div>
  )
}
