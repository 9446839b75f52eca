import { useMemo } from 'react'
import { reportOf } from '#analysis/impactReport.ts'
import { useLanguage } from '../app.ts'
import { useEditor, useSay } from '../desk.ts'
import { Alert } from '../kit/Alert.tsx'
import { ActorSection } from './ActorSection.tsx'
import { AssumptionSection } from './AssumptionSection.tsx'
import { dayWords } from './dayWords.ts'
import { Header } from './Header.tsx'
import { LoopSection } from './LoopSection.tsx'
import { OutcomeSection } from './OutcomeSection.tsx'
import { OverlapSection } from './OverlapSection.tsx'
import { PlaceTable } from './PlaceTable.tsx'
import { Section } from './Section.tsx'
import { storedImpact } from './storedImpact.ts'
import type { Impact } from './useImpact.ts'

/** An adopted proposal: the report that it was adopted on, whatever has happened to the base since. */
export function AdoptedImpact({ impact }: { readonly impact: Impact }) {
  const say = useSay()
  const language = useLanguage()
  const programme = useEditor((state) => state.programme)
  const { id, names, proposal } = impact
  const report = useMemo(() => reportOf(programme, id), [programme, id])
  const stored = useMemo(() => storedImpact(report), [report])
  const decision = Object.values(programme.decisions).find(
    (one) => one.proposal === id && one.report !== undefined,
  )
  const { date, by } = proposal.adopted ?? {}
  const adopted = say('decide.adoptedBy', { date: dayWords(date ?? '', language) })
  return (
    <>
      <Header impact={impact} answers={{}} />
      {decision?.text && <p className="impact-sentence">{decision.text}</p>}
      <div className="impact-adopted">
        <Alert tone="success" live="off" title={by ? `${adopted}, ${by}` : adopted}>
          <p>{say('decide.adoptedReport')}</p>
          {decision?.reason && <p>{decision.reason}</p>}
        </Alert>
      </div>
      <OutcomeSection outcomes={stored.outcomes} names={names} rulings={new Map()} isStored />
      <AssumptionSection
        assumptions={stored.assumptions}
        stress={report.stress}
        stances={proposal.stances}
        names={names}
      />
      <ActorSection actors={stored.actors} names={names} />
      <OverlapSection overlaps={report.overlaps} names={names} />
      {report.places.length > 0 && (
        <Section name="places" title={say('impact.places')} count={report.places.length}>
          <PlaceTable rows={report.places} names={names} />
        </Section>
      )}
      <LoopSection loops={{ loops: report.loops, hasMore: false }} names={names} />
      <p className="impact-honesty">{say('impact.honesty')}</p>
    </>
  )
}
