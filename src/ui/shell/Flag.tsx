/** The flag of a proposal with its letter, as on the canvas. */
export function Flag({ letter }: { readonly letter: string }) {
  return (
    <span className="flag" data-color="proposal" aria-hidden="true">
      {letter}
    </span>
  )
}
