import type { PlacingAlarm } from '#framework/placingChecks.ts'
import { type Placing, summaryOf } from '#framework/placings.ts'
import { domains } from '#model/boards.ts'
import type { Theory } from '#model/theory.ts'
import { useEditor, useSay } from '../desk.ts'
import { Heading } from '../kit/Heading.tsx'
import { AlarmList } from './AlarmList.tsx'
import { filled, useFramework } from './useFramework.ts'
import { WaysOfWorking } from './WaysOfWorking.tsx'

interface DomainPanelProps {
  readonly placings: readonly Placing[]
  readonly alarms: readonly PlacingAlarm[]
  readonly theory: Theory
  readonly onShow: (factor: string) => void
}

/** What follows from where the parts stand: where a place does not fit, and how one works in each domain. */
export function DomainPanel({ placings, alarms, theory, onShow }: DomainPanelProps) {
  const say = useSay()
  const { framework, word } = useFramework()
  const places = useEditor(({ programme }) => programme.places)
  const { hardest } = summaryOf(placings)
  const misfits = alarms.flatMap(({ part, place, ...alarm }) => {
    if (part === undefined) return []
    const rule = framework.rules[alarm.alarm]
    const about = { part: theory.factors[part]?.title, place: places[place ?? '']?.title }
    return [
      {
        ...alarm,
        title: filled(word(rule.title), about),
        advice: filled(word(rule.advice), about),
        source: rule.source,
        onShow: () => onShow(part),
      },
    ]
  })
  const present = domains.filter((domain) => placings.some((it) => it.domain === domain))
  return (
    <div className="board-panel__body">
      <p className="board-note">{say('cynefin.choosePart')}</p>
      {misfits.length > 0 && (
        <section className="board-block">
          <Heading level={3} size="xs">
            {say('cynefin.misfits')}
          </Heading>
          <AlarmList alarms={misfits} />
        </section>
      )}
      {hardest && <p className="board-note">{say('cynefin.hardestNote')}</p>}
      {present.map((domain) => (
        <section key={domain} className="board-block">
          <Heading level={3} size="xs">
            {say('cynefin.waysIn', {
              domain: word(framework.domains[domain].title).toLocaleLowerCase(),
            })}
          </Heading>
          <WaysOfWorking domain={domain} />
        </section>
      ))}
    </div>
  )
}
