import type { ComponentProps } from 'react'

interface ParagraphProps extends ComponentProps<'p'> {
  readonly size?: 'sm' | 'md' | 'lg'
  readonly subtle?: boolean
}

/** Running text. */
export function Paragraph({ size = 'md', subtle = false, ...rest }: ParagraphProps) {
  return (
    <p
      {...rest}
      className="ds-paragraph"
      data-kit-size={size}
      data-tone={subtle ? 'subtle' : undefined}
    />
  )
}
