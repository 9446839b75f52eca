import type { ReactNode } from 'react'

interface DetailsProps {
  readonly summary: ReactNode
  readonly open?: boolean
  readonly onToggle?: (open: boolean) => void
  readonly children: ReactNode
}

/** Something more for those who open it. */
export function Details({ summary, open, onToggle, children }: DetailsProps) {
  return (
    <details
      className="ds-details kit-details"
      open={open}
      onToggle={(event) => {
        if (event.currentTarget === event.target) onToggle?.(event.currentTarget.open)
      }}
    >
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  )
}
