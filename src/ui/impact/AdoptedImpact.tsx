import { useMemo } from 'react'
import { reportOf } from '#analysis/impactReport.ts'
import type { CountedRuling } from '#analysis/rulings.ts'
import { idsOf, type Proposal } from '#model/programme.ts'
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
import { storedNames } from './storedNames.ts'
import type { Impact } from './useImpact.ts'

/** An adopted proposal: the report that it was adopted on, whatever has happened to the base since. */
export function AdoptedImpact({ impact }: { readonly impact: Impact }) {
  const say = useSay()
  const language = useLanguage()
  const programme = useEditor((state) => state.programme)
  const { id, proposal } = impact
  const report = useMemo(() => reportOf(programme, id), [programme, id])
  const names = useMemo(() => storedNames(programme, id, say), [programme, id, say])
  const stored = useMemo(
    () => storedImpact(report, proposal.stances, programme.theory.attachments),
    [report, proposal.stances, programme.theory.attachments],
  )
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
          <p>{say('decide.adoptedNames')}</p>
          {decision?.reason && <p>{decision.reason}</p>}
        </Alert>
      </div>
      <OutcomeSection
        outcomes={stored.outcomes}
        names={names}
        rulings={rulingsOf(proposal)}
        isStored
      />
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

/** What was ruled, by box; of several the one with the greatest id. */
function rulingsOf({ rulings }: Proposal): ReadonlyMap<string, CountedRuling> {
  return new Map(
    idsOf(rulings).flatMap((id): readonly [string, CountedRuling][] => {
      const ruling = rulings[id]
      return ruling ? [[ruling.factor, { id, sign: ruling.sign }]] : []
    }),
  )
}
