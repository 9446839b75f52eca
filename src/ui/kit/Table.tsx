import type { ComponentProps } from 'react'

interface TableProps extends ComponentProps<'table'> {
  /** Lights the row under the pointer, where rows can be chosen. */
  readonly hoverable?: boolean
  readonly stickyHead?: boolean
}

/** A plain table: put `<caption>`, `<thead>` and `<tbody>` inside. */
export function Table({ hoverable = false, stickyHead = false, ...rest }: TableProps) {
  return (
    <table
      {...rest}
      className="ds-table kit-table"
      data-hover={hoverable || undefined}
      data-sticky-header={stickyHead || undefined}
    />
  )
}
