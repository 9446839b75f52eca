import type { CardAlarm } from '#framework/cardChecks.ts'
import { type Card, cellEffects } from '#model/boards.ts'
import type { Theory } from '#model/theory.ts'
import { useSay } from '../desk.ts'
import { Heading } from '../kit/Heading.tsx'
import { AlarmList } from './AlarmList.tsx'
import { EffectSign } from './CellFace.tsx'
import { filled, useFramework } from './useFramework.ts'

interface CheckPanelProps {
  readonly card: Card
  readonly theory: Theory
  readonly alarms: readonly CardAlarm[]
  readonly onShow: (alarm: CardAlarm) => void
}

/** How many cells say what, and what the checks found. */
export function CheckPanel({ card, theory, alarms, onShow }: CheckPanelProps) {
  const say = useSay()
  const { framework, term, word } = useFramework()
  const cells = Object.values(card.cells ?? {}).filter(({ actor }) => theory.actors[actor])
  const told = alarms.map((alarm) => {
    const rule = framework.rules[alarm.alarm]
    const about = { actor: theory.actors[alarm.actor ?? '']?.title }
    const { accepted } = alarm
    return {
      alarm: alarm.alarm,
      on: alarm.on,
      title: filled(word(rule.title), about),
      advice: filled(word(rule.advice), about),
      source: rule.source,
      accepted,
      ...((alarm.cells.length > 0 || alarm.dependency) && { onShow: () => onShow(alarm) }),
    }
  })
  const open = told.filter(({ accepted }) => accepted === undefined).length
  return (
    <div className="board-panel__body">
      <section className="board-block">
        <Heading level={3} size="xs">
          {say('card.cells', { n: cells.length })}
        </Heading>
        {cells.length === 0 ? (
          <p className="board-note">{say('card.cellsNone')}</p>
        ) : (
          <ul className="card-counts">
            {cellEffects.map((effect) => (
              <li key={effect}>
                <EffectSign effect={effect} />
                <span>
                  {cells.filter((cell) => cell.effect === effect).length} {term(`effect.${effect}`)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="board-block" aria-live="polite">
        <Heading level={3} size="xs">
          {say('card.alarms', { n: open })}
        </Heading>
        {told.length === 0 && <p className="board-note">{say('card.alarmsNone')}</p>}
        <AlarmList alarms={told} />
      </section>
    </div>
  )
}
