import { useStore } from 'zustand'
import type { Robust, Support } from '#analysis/critical.ts'
import { isOutcome } from '#model/theory.ts'
import { useSay } from '../desk.ts'
import { byTitle } from './byTitle.ts'
import { criticalMeta, criticalSides } from './criticalWords.ts'
import { firstRows, look, matches } from './look.ts'
import { litThings, type Names, thingWords } from './names.ts'
import { Row, Rows } from './Row.tsx'
import { Group, Section } from './Section.tsx'
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
  // The base has no filters; what is sought in a proposal is not sought there.
  const text = useStore(look, (state) => (names.after === names.base ? '' : state.text))
  const outcomes = Object.keys(names.after.factors)
    .filter((id) => isOutcome(names.after.factors[id]) && matches(text, names.factor(id)))
    .sort((a, b) => byTitle(names.factor(a), names.factor(b)))
  const hasCritical = (id: string) =>
    (support?.without.critical[id] ?? support?.with.critical[id]) !== undefined
  return (
    <Section name="critical" title={say('impact.critical')}>
      <p className="impact-note">
        {say(outcomes.length > 0 ? 'impact.critical.why' : 'impact.critical.none')}
        {support && !support.with.triedPairs && ` ${say('impact.critical.noPairs')}`}
      </p>
      {!support && <p className="impact-note">{say('impact.waiting')}</p>}
      {support && (
        <>
          <Outcomes
            title="some"
            ids={outcomes.filter(hasCritical)}
            sought={text}
            {...{ support, names }}
          />
          <Outcomes
            title="robust"
            ids={outcomes.filter((id) => !hasCritical(id))}
            sought={text}
            {...{ support, names }}
          />
        </>
      )}
    </Section>
  )
}

function Outcomes(props: {
  readonly title: 'some' | 'robust'
  readonly ids: readonly string[]
  readonly support: { readonly without: Support; readonly with: Support }
  readonly names: Names
  readonly sought: string
}) {
  const say = useSay()
  const { title, ids, support, names, sought } = props
  if (ids.length === 0) return null
  return (
    <Group title={say(`impact.critical.${title}`)} count={ids.length}>
      <Rows first={firstRows(sought)}>
        {ids.map((id) => (
          <CriticalRow key={id} outcome={id} support={support} names={names} />
        ))}
      </Rows>
    </Group>
  )
}

interface CriticalRowProps {
  readonly outcome: string
  readonly support: { readonly without: Support; readonly with: Support }
  readonly names: Names
}

function CriticalRow({ outcome, support, names }: CriticalRowProps) {
  const say = useSay()
  const sides = criticalSides(support, outcome)
  const all = sides.flatMap(({ support: { critical } }) => critical[outcome] ?? [])
  return (
    <Row
      lit={() => {
        const { factors, links } = litThings(names, all)
        return litOf([...factors, outcome], links)
      }}
      title={names.factor(outcome)}
      meta={criticalMeta(say, sides, outcome)}
    >
      {sides.map(({ side, support: { critical, robust } }) => (
        <div key={side} className="impact-side">
          {side !== 'both' && <p className="impact-label">{say(`impact.critical.${side}`)}</p>}
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
