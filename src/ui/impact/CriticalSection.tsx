import { useStore } from 'zustand'
import type { Robust, Support } from '#analysis/critical.ts'
import { isOutcome } from '#model/theory.ts'
import { useSay } from '../desk.ts'
import { look, matches } from './look.ts'
import { litThings, type Names, thingWords } from './names.ts'
import { Row, Rows } from './Row.tsx'
import { Section } from './Section.tsx'
import { ThingList } from './ThingList.tsx'
import { litOf, useLighting } from './useLighting.ts'

interface CriticalSectionProps {
  /** In the base, and with the proposal; the same twice where no proposal is shown. */
  readonly support: { readonly without: Support; readonly with: Support } | undefined
  readonly names: Names
}

/** Which assumptions each effect stands or falls with, without the proposal and with it. */
export function CriticalSection({ support, names }: CriticalSectionProps) {
  const say = useSay()
  const text = useStore(look, (state) => state.text)
  const outcomes = Object.keys(names.after.factors)
    .filter((id) => isOutcome(names.after.factors[id]) && matches(text, names.factor(id)))
    .sort((a, b) => names.factor(a).localeCompare(names.factor(b), 'nb'))
  return (
    <Section name="critical" title={say('impact.critical')}>
      <p className="impact-note">
        {say(outcomes.length > 0 ? 'impact.critical.why' : 'impact.critical.none')}
        {support && !support.with.triedPairs && ` ${say('impact.critical.noPairs')}`}
      </p>
      {!support && <p className="impact-note">{say('impact.waiting')}</p>}
      {support && (
        <Rows>
          {outcomes.map((id) => (
            <CriticalRow key={id} outcome={id} support={support} names={names} />
          ))}
        </Rows>
      )}
    </Section>
  )
}

interface CriticalRowProps {
  readonly outcome: string
  readonly support: { readonly without: Support; readonly with: Support }
  readonly names: Names
}

function CriticalRow({ outcome, support, names }: CriticalRowProps) {
  const say = useSay()
  const isBase = support.without === support.with
  const sides = isBase
    ? ([['with', support.with]] as const)
    : ([
        ['without', support.without],
        ['with', support.with],
      ] as const)
  const asked = sides.filter(([side]) => side === 'with' || names.base.factors[outcome])
  const all = asked.flatMap(([, { critical }]) => critical[outcome] ?? [])
  const counts = asked.map(([side, { critical, robust }]) => {
    const n = critical[outcome]?.length ?? 0
    const words = n > 0 ? say('impact.critical.count', { n }) : say('impact.critical.countNone')
    const told = critical[outcome] || robust[outcome] ? words : say('impact.critical.unsupported')
    return isBase || asked.length === 1 ? told : `${say(`impact.critical.${side}`)}: ${told}`
  })
  return (
    <Row
      lit={() => mergeLit(litThings(names, all), outcome)}
      title={names.factor(outcome)}
      meta={counts.join(' · ')}
    >
      {asked.map(([side, { critical, robust }]) => (
        <div key={side} className="impact-side">
          {!isBase && <p className="impact-label">{say(`impact.critical.${side}`)}</p>}
          {critical[outcome] && <ThingList ids={critical[outcome]} names={names} />}
          {robust[outcome] && <RobustWords robust={robust[outcome]} names={names} />}
          {!critical[outcome] && !robust[outcome] && <p>{say('impact.critical.unsupported')}</p>}
        </div>
      ))}
    </Row>
  )
}

/** Why an effect without a critical assumption may only look robust. */
function RobustWords({ robust, names }: { readonly robust: Robust; readonly names: Names }) {
  const say = useSay()
  const { pairs, bare } = robust
  return (
    <>
      <p>{say('impact.critical.noneHere')}</p>
      {pairs.length > 0 && (
        <>
          <p>{say('impact.critical.pairs')}</p>
          <ul className="impact-reasons">
            {pairs.map(([one, other]) => (
              <li key={`${one} ${other}`}>
                {say('impact.critical.pair', {
                  one: names.assumption(one),
                  other: names.assumption(other),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {bare.routes.length > 0 && (
        <>
          <p>{say('impact.critical.bare')}</p>
          <ul className="impact-reasons">
            {bare.routes.map((route) => (
              <li key={route.factors.join(' ')}>
                <LitText
                  factors={route.factors}
                  links={route.links}
                  text={route.factors.map((id) => thingWords(say, names, id)).join(' → ')}
                />
              </li>
            ))}
          </ul>
          {bare.hasMore && <p>{say('impact.critical.bareMore')}</p>}
        </>
      )}
    </>
  )
}

function LitText(props: {
  readonly factors: readonly string[]
  readonly links: readonly string[]
  readonly text: string
}) {
  const { handlers } = useLighting(() => litOf(props.factors, props.links))
  return <span {...handlers}>{props.text}</span>
}

function mergeLit({ factors, links }: ReturnType<typeof litThings>, outcome: string) {
  return litOf([...factors, outcome], links)
}
