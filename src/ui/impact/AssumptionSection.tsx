import { useStore } from 'zustand'
import type { AffectedAssumption } from '#analysis/assumptions.ts'
import type { StressTest } from '#analysis/stress.ts'
import type { Stance } from '#model/programme.ts'
import { statusOf, type Table } from '#model/theory.ts'
import { useSay } from '../desk.ts'
import { assumptionGroups, groupOf, reasonWords } from './assumptionWords.ts'
import { firstRows, look, matches } from './look.ts'
import { litThings, type Names } from './names.ts'
import { Row, Rows } from './Row.tsx'
import { Group, Section } from './Section.tsx'
import { StressTable } from './StressTable.tsx'
import { WhatIfButton } from './WhatIfButton.tsx'

interface AssumptionSectionProps {
  readonly assumptions: readonly AffectedAssumption[]
  readonly stress: readonly StressTest[]
  readonly stances: Table<Stance>
  readonly names: Names
}

/** The assumptions that the proposal touches, what it challenges first, with what then falls. */
export function AssumptionSection({ assumptions, stress, stances, names }: AssumptionSectionProps) {
  const say = useSay()
  const text = useStore(look, (state) => state.text)
  const found = assumptions.filter(({ assumption }) => matches(text, names.assumption(assumption)))
  return (
    <Section name="assumptions" title={say('impact.assumptions')} count={assumptions.length}>
      {assumptionGroups.map((group) => {
        const rows = found.filter((affected) => groupOf(affected) === group)
        if (rows.length === 0) return null
        return (
          <Group key={group} title={say(`impact.assumptions.${group}`)} count={rows.length}>
            <Rows first={firstRows(text)}>
              {rows.map((affected) => (
                <AssumptionRow
                  key={affected.assumption}
                  affected={affected}
                  stress={stress.find((test) => test.assumption === affected.assumption)}
                  stances={stances}
                  names={names}
                />
              ))}
            </Rows>
          </Group>
        )
      })}
    </Section>
  )
}

interface AssumptionRowProps {
  readonly affected: AffectedAssumption
  readonly stress: StressTest | undefined
  readonly stances: Table<Stance>
  readonly names: Names
}

function AssumptionRow({ affected, stress, stances, names }: AssumptionRowProps) {
  const say = useSay()
  const { assumption: id, relations, reasons } = affected
  const record = names.after.assumptions[id] ?? names.base.assumptions[id]
  return (
    <Row
      lit={() => litThings(names, [id])}
      mark={<span className="impact-hexagon" data-status={record && statusOf(record)} />}
      title={names.assumption(id)}
      meta={record && say(`status.${statusOf(record)}`)}
      notices={relations.includes('contradiction') ? [say('impact.assumptions.contradiction')] : []}
    >
      <ul className="impact-reasons">
        {reasons
          .filter(({ relation }) => relation !== 'contradiction')
          .map((reason) => (
            <li key={`${reason.relation} ${reason.attachment ?? reason.stance ?? ''}`}>
              {reasonWords(say, names, stances, reason)}
            </li>
          ))}
      </ul>
      {stress && <StressTable stress={stress} names={names} />}
      {names.after.assumptions[id] && <WhatIfButton assumption={id} />}
    </Row>
  )
}
