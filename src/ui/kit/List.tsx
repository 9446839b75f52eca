import type { ComponentProps } from 'react'

interface ListProps extends ComponentProps<'ul'> {
  readonly kind?: 'points' | 'numbers' | 'plain'
}

/** Things after each other; put `<li>` inside. */
export function List({ kind = 'points', ...rest }: ListProps) {
  const Tag = kind === 'numbers' ? 'ol' : 'ul'
  const props = rest as ComponentProps<'ol'> & ComponentProps<'ul'>
  return (
    <Tag
      {...props}
      className="ds-list kit-list"
      data-kind={kind}
      // Safari forgets that a list without points is one.
      role={kind === 'plain' ? 'list' : undefined}
    />
  )
}
