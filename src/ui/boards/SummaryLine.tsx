import type { PlacingAlarm } from '#framework/placingChecks.ts'
import type { PlacingSummary } from '#framework/placings.ts'
import { domains } from '#model/boards.ts'
import { useSay } from '../desk.ts'
import { AlarmList } from './AlarmList.tsx'
import { useFramework } from './useFramework.ts'

interface SummaryLineProps {
  readonly summary: PlacingSummary
  readonly alarms: readonly PlacingAlarm[]
  readonly parts: number
}

/** Parts per domain and the hardest of them, never an average; and the warning where all are ordered. */
export function SummaryLine({ summary, alarms, parts }: SummaryLineProps) {
  const say = useSay()
  const { framework, word } = useFramework()
  const { counts, hardest, open } = summary
  const name = (domain: (typeof domains)[number]) => word(framework.domains[domain].title)
  const rule = framework.rules.all_ordered
  const told = alarms
    .filter(({ alarm }) => alarm === 'all_ordered')
    .map((alarm) => ({
      ...alarm,
      title: word(rule.title),
      advice: word(rule.advice),
      source: rule.source,
    }))
  return (
    <>
      <p className="cynefin-summary" aria-live="polite">
        <strong>{say('cynefin.partCount', { n: parts })}</strong>
        {domains
          .filter((domain) => counts[domain])
          .map((domain) => (
            <span key={domain} className="cynefin-summary__count">
              {name(domain)} {counts[domain]}
            </span>
          ))}
        {open.length > 0 && (
          <span className="cynefin-summary__open">
            {say('cynefin.openCount', { n: open.length })}
          </span>
        )}
        {hardest && (
          <span className="cynefin-summary__hardest">
            {say('cynefin.hardest', { domain: name(hardest).toLocaleLowerCase() })}
          </span>
        )}
      </p>
      <AlarmList alarms={told} />
    </>
  )
}
