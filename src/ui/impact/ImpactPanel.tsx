import type { KeyboardEvent } from 'react'
import { countedRulings } from '#analysis/rulings.ts'
import { inkStyle } from '../canvas/inks.ts'
import { useDesk, useSay } from '../desk.ts'
import { ActorSection } from './ActorSection.tsx'
import { AdoptedImpact } from './AdoptedImpact.tsx'
import { AssumptionSection } from './AssumptionSection.tsx'
import { BasePanel } from './BasePanel.tsx'
import { ChangeSection } from './ChangeSection.tsx'
import { CompletenessSection } from './CompletenessSection.tsx'
import { CriticalSection } from './CriticalSection.tsx'
import { Filters } from './Filters.tsx'
import { Header } from './Header.tsx'
import './impact.css'
import { impactSentence } from './impactSentence.ts'
import { LoopSection } from './LoopSection.tsx'
import { OutcomeSection } from './OutcomeSection.tsx'
import { OverlapSection } from './OverlapSection.tsx'
import { PivotSection } from './PivotSection.tsx'
import { PlaceSection } from './PlaceSection.tsx'
import { type Impact, useImpact } from './useImpact.ts'
import { useSlowImpact } from './useSlowImpact.ts'
import { WhatIfSection } from './WhatIfSection.tsx'

/** What the shown proposal touches, by which route, and why; for the base, what can be asked of it. */
export function ImpactPanel() {
  const { view } = useDesk()
  const impact = useImpact()
  const leave = (event: KeyboardEvent) => {
    const { litFast, whatIf } = view.store.getState()
    if (event.key !== 'Escape' || !(litFast ?? whatIf)) return
    event.stopPropagation()
    view.store.setState(litFast ? { litFast: undefined } : { whatIf: undefined })
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape anywhere in it puts the light out, then leaves what-if.
    <div className="impact" style={inkStyle} onKeyDown={leave}>
      {impact ? <OfProposal key={impact.id} impact={impact} /> : <BasePanel />}
    </div>
  )
}

function OfProposal({ impact }: { readonly impact: Impact }) {
  const isAdopted = impact.proposal.status === 'adopted'
  return isAdopted ? <AdoptedImpact impact={impact} /> : <ProposalImpact impact={impact} />
}

function ProposalImpact({ impact }: { readonly impact: Impact }) {
  const say = useSay()
  const { answers } = useSlowImpact()
  const { overlay, names, outcomes, assumptions, actors, stress } = impact
  return (
    <>
      <Header impact={impact} answers={answers} />
      <p className="impact-sentence">
        {impact.isEmpty
          ? say('impact.nothingYet')
          : impactSentence(say, outcomes, assumptions, actors)}
      </p>
      <WhatIfSection names={names} isProposal />
      <Filters outcomes={outcomes} />
      <OutcomeSection outcomes={outcomes} names={names} rulings={countedRulings(overlay)} />
      <PivotSection impact={impact} />
      <AssumptionSection
        assumptions={assumptions}
        stress={stress}
        stances={impact.proposal.stances}
        names={names}
      />
      <ActorSection actors={actors} names={names} />
      <OverlapSection overlaps={answers.overlaps} names={names} />
      <PlaceSection impact={impact} places={answers.places} />
      <CriticalSection support={answers.support} names={names} />
      <LoopSection loops={answers.loops} names={names} />
      <ChangeSection impact={impact} />
      <CompletenessSection completeness={answers.completeness} names={names} />
      <p className="impact-honesty">{say('impact.honesty')}</p>
    </>
  )
}
