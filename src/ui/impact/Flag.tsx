/** The flag that marks what belongs to a proposal; its name stands beside it. */
export function Flag({ letter }: { readonly letter: string }) {
  return (
    <span className="impact-flag" aria-hidden="true">
      {letter}
    </span>
  )
}
