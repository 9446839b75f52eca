import { useStore } from 'zustand'
import type { Pivot } from '#analysis/pivots.ts'
import { useSay } from '../desk.ts'
import { look, matches } from './look.ts'
import { linkWords } from './names.ts'
import { Row, Rows } from './Row.tsx'
import { Section } from './Section.tsx'
import type { Impact } from './useImpact.ts'
import { litOf } from './useLighting.ts'

interface PivotSectionProps {
  readonly impact: Impact
  readonly pivots: readonly Pivot[]
}

/** Where a person's word would make the most clear. */
export function PivotSection({ impact, pivots }: PivotSectionProps) {
  const say = useSay()
  const { names } = impact
  const text = useStore(look, (state) => state.text)
  const found = pivots.filter(({ factor }) => matches(text, names.factor(factor)))
  return (
    <Section name="pivots" title={say('impact.pivots')} count={pivots.length}>
      <p className="impact-note">
        {say(pivots.length > 0 ? 'impact.pivots.why' : 'impact.pivots.none')}
      </p>
      <Rows>
        {found.map((pivot) => (
          <PivotRow key={pivot.factor} impact={impact} pivot={pivot} />
        ))}
      </Rows>
    </Section>
  )
}

function PivotRow({ impact, pivot }: { readonly impact: Impact; readonly pivot: Pivot }) {
  const say = useSay()
  const { names } = impact
  const incoming = Object.keys(names.after.links).filter(
    (id) => names.after.links[id]?.to === pivot.factor,
  )
  const clears = Math.max(pivot.plus ?? 0, pivot.minus ?? 0)
  return (
    <Row
      lit={() => litOf([pivot.factor], incoming)}
      title={names.factor(pivot.factor)}
      meta={
        pivot.plus === undefined
          ? undefined
          : say(clears > 0 ? 'impact.pivots.clears' : 'impact.pivots.clearsNone', { n: clears })
      }
    >
      {pivot.plus === undefined && (
        <>
          <p className="impact-note">{say('impact.pivots.own')}</p>
          <ul className="impact-reasons">
            {incoming.map((id) => {
              const link = names.after.links[id]
              return link && <li key={id}>{linkWords(say, names, link)}</li>
            })}
          </ul>
        </>
      )}
    </Row>
  )
}
