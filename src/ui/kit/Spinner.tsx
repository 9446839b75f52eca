interface SpinnerProps {
  /** What one waits for. */
  readonly name: string
}

/** Something is under way. */
export function Spinner({ name }: SpinnerProps) {
  return (
    <svg className="ds-spinner kit-spinner" role="img" aria-label={name} viewBox="0 0 50 50">
      <circle
        className="ds-spinner__background"
        cx="25"
        cy="25"
        r="20"
        fill="none"
        strokeWidth="5"
      />
      <circle className="ds-spinner__circle" cx="25" cy="25" r="20" fill="none" strokeWidth="5" />
    </svg>
  )
}
