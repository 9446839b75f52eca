import { useStore } from 'zustand'
import type { Pivot } from '#analysis/pivots.ts'
import { useSay } from '../desk.ts'
import { firstRows, look, matches } from './look.ts'
import { litThings } from './names.ts'
import { Row, Rows } from './Row.tsx'
import { RulingForm } from './RulingForm.tsx'
import { rulingKey } from './routeWords.ts'
import { Group, Section } from './Section.tsx'
import { ThingList } from './ThingList.tsx'
import type { Impact } from './useImpact.ts'
import { litOf } from './useLighting.ts'

/** Where a person's word would make the most clear, and the words that are said. */
export function PivotSection({ impact }: { readonly impact: Impact }) {
  const say = useSay()
  const { names, pivots, rulings } = impact
  const text = useStore(look, (state) => state.text)
  const found = pivots
    .filter(({ factor }) => matches(text, names.factor(factor)))
    .toSorted((a, b) => clears(b) - clears(a))
  const ruled = rulings.filter(({ use }) => use !== 'overruled')
  return (
    <Section name="pivots" title={say('impact.pivots')} count={pivots.length}>
      <p className="impact-note">
        {say(pivots.length > 0 ? 'impact.pivots.why' : 'impact.pivots.none')}
      </p>
      <Rows first={firstRows(text)}>
        {found.map((pivot) => (
          <PivotRow key={pivot.factor} impact={impact} pivot={pivot} />
        ))}
      </Rows>
      {ruled.length > 0 && (
        <Group title={say('impact.rulings')} count={ruled.length}>
          <Rows>
            {ruled.map(({ ruling, factor, sign, use }) => (
              <Row
                key={ruling}
                lit={() => litOf([factor])}
                title={names.factor(factor)}
                meta={[
                  say('impact.ruling.made', { sign: say(rulingKey(sign)) }),
                  impact.proposal.rulings[ruling]?.reason,
                ]
                  .filter(Boolean)
                  .join(' · ')}
                notices={use === 'used' ? [] : [say('impact.ruling.idle')]}
              >
                <RulingForm impact={impact} factor={factor} />
              </Row>
            ))}
          </Rows>
        </Group>
      )}
    </Section>
  )
}

function clears({ plus = 0, minus = 0 }: Pivot): number {
  return Math.max(plus, minus)
}

function PivotRow({ impact, pivot }: { readonly impact: Impact; readonly pivot: Pivot }) {
  const say = useSay()
  const { names } = impact
  const { factor, plus } = pivot
  const incoming = () =>
    Object.keys(names.after.links)
      .filter((id) => names.after.links[id]?.to === factor)
      .sort()
  const isOwn = plus === undefined
  const n = clears(pivot)
  const meta = n > 0 ? say('impact.pivots.clears', { n }) : say('impact.pivots.clearsNone')
  return (
    <Row
      lit={() => litThings(names, [factor, ...incoming()])}
      title={names.factor(factor)}
      meta={isOwn ? undefined : meta}
      notices={isOwn ? [say('impact.pivots.own')] : []}
    >
      {isOwn ? (
        <ThingList ids={incoming()} names={names} />
      ) : (
        <RulingForm impact={impact} factor={factor} pivot={pivot} />
      )}
    </Row>
  )
}
