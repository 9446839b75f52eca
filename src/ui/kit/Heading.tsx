import type { ComponentProps } from 'react'

interface HeadingProps extends ComponentProps<'h2'> {
  /** Its place in the page's outline, apart from how large it looks. */
  readonly level: 1 | 2 | 3 | 4
  readonly size?: 'xs' | 'sm' | 'md' | 'lg' | 'xl'
}

const sizes = { 1: 'lg', 2: 'md', 3: 'sm', 4: 'xs' } as const

/** The name of what follows. */
export function Heading({ level, size = sizes[level], ...rest }: HeadingProps) {
  const Tag = `h${level}` as const
  return <Tag {...rest} className="ds-heading" data-kit-size={size} />
}
