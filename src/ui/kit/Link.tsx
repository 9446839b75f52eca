import type { ComponentProps } from 'react'

/** A way to somewhere. */
export function Link(props: ComponentProps<'a'>) {
  return <a {...props} className="ds-link" />
}

/** A deed that reads as a word of a sentence, such as «vis ruten». */
export function LinkButton(props: ComponentProps<'button'>) {
  return <button type="button" {...props} className="ds-link kit-link-button" />
}

interface SkipLinkProps {
  /** The id of the place to go, which must be able to take the focus. */
  readonly to: string
  readonly children: string
}

/** Seen only with the focus: past what repeats, straight to the work. */
export function SkipLink({ to, children }: SkipLinkProps) {
  return (
    <a
      href={`#${to}`}
      className="ds-skip-link kit-skip-link"
      onClick={(event) => {
        // The address says which programme is open; a place on the page is no part of it.
        event.preventDefault()
        document.getElementById(to)?.focus()
      }}
    >
      {children}
    </a>
  )
}
