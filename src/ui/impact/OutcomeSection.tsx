import { useStore } from 'zustand'
import type { AffectedOutcome, Outcomes } from '#analysis/outcomes.ts'
import type { CountedRuling } from '#analysis/rulings.ts'
import { isOutcome } from '#model/theory.ts'
import { ReadPart } from '../canvas/ReadPart.tsx'
import { useSay } from '../desk.ts'
import { verdicts } from './impactSentence.ts'
import { firstRows, look, matches } from './look.ts'
import type { Names } from './names.ts'
import { litRoutes, outcomeMeta, routesOf, sortedOutcomes } from './outcomeRows.ts'
import { RouteView } from './RouteView.tsx'
import { Row, Rows } from './Row.tsx'
import { routeWords } from './routeWords.ts'
import { Group, Section } from './Section.tsx'
import { litOf } from './useLighting.ts'
import { VerdictMark } from './VerdictMark.tsx'

interface OutcomeSectionProps {
  readonly outcomes: Outcomes
  readonly names: Names
  readonly rulings: ReadonlyMap<string, CountedRuling>
  /** Of a report that is kept: what it does not name is not known. */
  readonly isStored?: boolean
}

/** The effects that the proposal touches, by verdict, each with its way there; those that it removes first. */
export function OutcomeSection(props: OutcomeSectionProps) {
  const { outcomes, names, rulings, isStored = false } = props
  const say = useSay()
  const { text, verdicts: chosen, sort } = useStore(look)
  const { affected, own, removed } = outcomes
  const isSought = (id: string) => matches(text, names.factor(id))
  const isShown = (outcome: AffectedOutcome) =>
    isSought(outcome.outcome) && (chosen.size === 0 || chosen.has(outcome.verdict))
  const found = sortedOutcomes(affected.filter(isShown), names, sort)
  // A choice of verdicts leaves out what has none.
  const others = (ids: readonly string[]) => (chosen.size === 0 ? ids.filter(isSought) : [])
  const untouched = isStored ? [] : others(untouchedIn(names, outcomes))
  const count = found.length + others(removed).length + others(own).length + untouched.length
  return (
    <Section name="outcomes" title={say('impact.outcomes')} count={affected.length}>
      {count === 0 && text !== '' && <p className="impact-note">{say('impact.filter.noMatch')}</p>}
      <Listed
        title={say('impact.outcomes.removed')}
        mark="removed"
        ids={others(removed)}
        names={names}
        first={firstRows(text)}
      />
      {verdicts.map((verdict) => {
        const rows = found.filter((outcome) => outcome.verdict === verdict)
        if (rows.length === 0) return null
        return (
          <Group key={verdict} title={say(`impact.verdict.${verdict}`)} count={rows.length}>
            <Rows first={firstRows(text)}>
              {rows.map((outcome) => (
                <OutcomeRow key={outcome.outcome} {...{ outcome, names, rulings }} />
              ))}
            </Rows>
          </Group>
        )
      })}
      <Listed
        title={say('impact.outcomes.new')}
        mark="new"
        ids={others(own)}
        names={names}
        first={firstRows(text)}
      />
      <Listed
        title={say('impact.outcomes.untouched')}
        ids={untouched}
        names={names}
        first={text === '' ? 4 : undefined}
      />
    </Section>
  )
}

/** Effects that nobody has drawn a way to. */
function untouchedIn({ after }: Names, { affected, own }: Outcomes): readonly string[] {
  const reached = new Set([...affected.map(({ outcome }) => outcome), ...own])
  return Object.keys(after.factors).filter((id) => isOutcome(after.factors[id]) && !reached.has(id))
}

interface OutcomeRowProps {
  readonly outcome: AffectedOutcome
  readonly names: Names
  readonly rulings: ReadonlyMap<string, CountedRuling>
}

function OutcomeRow(props: OutcomeRowProps) {
  const say = useSay()
  const { outcome, names } = props
  return (
    <Row
      lit={() => litRoutes(routesOf(outcome).map(([, route]) => route))}
      mark={<VerdictMark verdict={outcome.verdict} />}
      title={names.factor(outcome.outcome)}
      meta={outcomeMeta(say, outcome)}
    >
      <Routes {...props} />
      <ReadPart
        focus={{ on: 'upstream', of: outcome.outcome }}
        label={say('command.readUpstream')}
      />
    </Row>
  )
}

/** A component of its own, so that ways are put into words only when somebody looks. */
function Routes({ outcome, names, rulings }: OutcomeRowProps) {
  const say = useSay()
  const routes = routesOf(outcome)
  return routes.map(([sign, route]) => (
    <RouteView
      key={sign}
      sign={routes.length > 1 ? sign : undefined}
      words={routeWords(say, names, route, rulings)}
    />
  ))
}

/** Effects of which there is no more to say than that they are so. */
function Listed(props: {
  readonly title: string
  readonly mark?: 'new' | 'removed'
  readonly ids: readonly string[]
  readonly names: Names
  readonly first?: number | undefined
}) {
  const { title, mark, ids, names, first } = props
  if (ids.length === 0) return null
  return (
    <Group title={title} count={ids.length}>
      <Rows first={first}>
        {ids.map((id) => (
          <Row
            key={id}
            lit={() => litOf([id])}
            mark={mark && <VerdictMark verdict={mark} />}
            title={names.factor(id)}
          />
        ))}
      </Rows>
    </Group>
  )
}
