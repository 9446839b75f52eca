import type { KeyboardEvent } from 'react'
import { inkStyle } from '../canvas/inks.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { ActorSection } from './ActorSection.tsx'
import { AssumptionSection } from './AssumptionSection.tsx'
import { BasePanel } from './BasePanel.tsx'
import { Header } from './Header.tsx'
import { impactSentence } from './impactSentence.ts'
import { OutcomeSection } from './OutcomeSection.tsx'
import { PivotSection } from './PivotSection.tsx'
import { type Impact, useImpact } from './useImpact.ts'
import './impact.css'
import { countedRulings } from '#analysis/rulings.ts'

/** What the shown proposal touches, by which route, and why; for the base, what can be asked of it. */
export function ImpactPanel() {
  const { view } = useDesk()
  const say = useSay()
  const impact = useImpact()
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !view.store.getState().litFast) return
    event.stopPropagation()
    view.store.setState({ litFast: undefined })
  }
  return (
    <section className="impact" style={inkStyle} aria-label={say('impact.panel')} onKeyDown={leave}>
      {impact ? <ProposalImpact key={impact.proposal} impact={impact} /> : <BasePanel />}
    </section>
  )
}

function ProposalImpact({ impact }: { readonly impact: Impact }) {
  const say = useSay()
  const proposal = useEditor((state) => state.programme.proposals[impact.proposal])
  const { overlay, names, outcomes, assumptions, actors, stress, pivots } = impact
  if (!proposal) return null
  return (
    <>
      <Header impact={impact} />
      {impact.isEmpty ? (
        <p className="impact-sentence">{say('impact.nothingYet')}</p>
      ) : (
        <p className="impact-sentence">{impactSentence(say, outcomes, assumptions, actors)}</p>
      )}
      <OutcomeSection outcomes={outcomes} names={names} rulings={countedRulings(overlay)} />
      <PivotSection impact={impact} pivots={pivots} />
      <AssumptionSection
        assumptions={assumptions}
        stress={stress}
        stances={proposal.stances}
        names={names}
      />
      <ActorSection actors={actors} names={names} />
      <p className="impact-honesty">{say('impact.honesty')}</p>
    </>
  )
}
