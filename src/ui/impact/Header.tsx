import { letterOf } from '#editor/deeds/proposals.ts'
import { useEditor, useSay } from '../desk.ts'
import type { Impact } from './useImpact.ts'

/** Which proposal this is about, and what can be done with the panel. */
export function Header({ impact }: { readonly impact: Impact }) {
  const say = useSay()
  const programme = useEditor((state) => state.programme)
  const { proposal, names } = impact
  const letter = letterOf(programme, proposal)
  return (
    <header className="impact-header">
      <span className="impact-flag" aria-hidden="true">
        {letter}
      </span>
      <h2
        className="impact-header__title"
        aria-label={say('impact.heading', { letter, title: names.proposal(proposal) })}
      >
        {names.proposal(proposal)}
      </h2>
    </header>
  )
}
