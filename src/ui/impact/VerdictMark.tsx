import type { ImpactMark } from '#drawing/box.ts'

/** An arrow up, down, both ways, a question, a plus, a cross: told apart without colour. */
const signs: Readonly<Record<ImpactMark, string>> = {
  strengthens: 'M10 15V5.5M5.75 9.5 10 5.25l4.25 4.25',
  weakens: 'M10 5v9.5M5.75 10.5 10 14.75l4.25-4.25',
  both: 'M10 4.75v10.5M7 7.5l3-3 3 3M7 12.5l3 3 3-3',
  unclear: 'M7.6 7.9a2.4 2.4 0 1 1 3.6 2.1c-.8.45-1.2.9-1.2 1.75M10 14.6v.05',
  new: 'M10 5.5v9M5.5 10h9',
  removed: 'm6.5 6.5 7 7M13.5 6.5l-7 7',
}

/** The verdict as the boxes on the canvas show it; the word stands beside it. */
export function VerdictMark({ verdict }: { readonly verdict: ImpactMark }) {
  return (
    <svg
      className="impact-verdict"
      data-verdict={verdict}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      {verdict === 'unclear' || verdict === 'both' ? (
        <path className="impact-verdict__ground" d="m10 .8 9.2 9.2-9.2 9.2L.8 10z" />
      ) : (
        <circle className="impact-verdict__ground" cx="10" cy="10" r="9" />
      )}
      <path className="impact-verdict__sign" d={signs[verdict]} />
    </svg>
  )
}
