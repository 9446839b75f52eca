import { useState } from 'react'
import { setMove } from '#editor/deeds/cynefin.ts'
import type { PlacingAlarm } from '#framework/placingChecks.ts'
import type { Placing } from '#framework/placings.ts'
import type { Domain } from '#model/boards.ts'
import { newId } from '#model/ids.ts'
import type { Theory } from '#model/theory.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Details } from '../kit/Details.tsx'
import { Heading } from '../kit/Heading.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { LinkButton } from '../kit/Link.tsx'
import { Menu } from '../kit/Menu.tsx'
import { AlarmList } from './AlarmList.tsx'
import { BoardText } from './BoardText.tsx'
import { DomainPrompts } from './DomainPrompts.tsx'
import { Hands } from './Hands.tsx'
import { MoveHistory } from './MoveHistory.tsx'
import { PartProbes } from './PartProbes.tsx'
import { showOnDrawing } from './showOnDrawing.ts'
import { filled, useFramework } from './useFramework.ts'
import type { Round } from './useRound.ts'
import { WaysOfWorking } from './WaysOfWorking.tsx'
import { zoneOrder } from './zoneOrder.ts'

interface PartPanelProps {
  readonly proposal: string
  readonly placing: Placing
  readonly theory: Theory
  readonly alarms: readonly PlacingAlarm[]
  readonly round: Round
  readonly onPlace: (domain: Domain) => void
  readonly onClose: () => void
}

/** Everything about where one part stands: why, who says so, how the hands were, and what follows. */
export function PartPanel(props: PartPanelProps) {
  const { proposal, placing, theory, alarms, round, onPlace, onClose } = props
  const { editor } = useDesk()
  const say = useSay()
  const { framework, word } = useFramework()
  const places = useEditor(({ programme }) => programme.places)
  const factor = theory.factors[placing.factor]
  const { domain } = placing
  const name = (it: Domain) => word(framework.domains[it].title)
  const told = alarms.map(({ place, part: _, ...alarm }) => {
    const rule = framework.rules[alarm.alarm]
    const about = { part: factor?.title, place: places[place ?? '']?.title }
    return {
      ...alarm,
      title: filled(word(rule.title), about),
      advice: filled(word(rule.advice), about),
      source: rule.source,
    }
  })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the part from any of its fields.
    <div
      className="board-panel"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onClose()
      }}
    >
      <header className="board-panel__head">
        <div>
          <Heading level={3} size="xs">
            {factor?.title}
          </Heading>
          <p className="board-panel__under">
            {factor && say(`kind.${factor.kind}`)}{' '}
            <LinkButton onClick={() => showOnDrawing(editor, proposal, placing.factor)}>
              {say('boards.toDrawing')}
            </LinkButton>
          </p>
        </div>
        <IconButton name={say('cynefin.closePart')} icon="close" size="sm" onClick={onClose} />
      </header>
      <div className="board-panel__body">
        <div className="part-where">
          <p>
            {domain ? (
              <>
                {say('cynefin.standsIn')} <strong>{name(domain)}</strong>
              </>
            ) : (
              say('cynefin.notPlaced')
            )}
          </p>
          <Menu
            name={say('cynefin.moveTo')}
            align="end"
            trigger={(trigger) => (
              <Button
                {...trigger}
                size="sm"
                variant="secondary"
                iconAfter="chevronDown"
                data-move-to=""
              >
                {say('cynefin.moveTo')}
              </Button>
            )}
            entries={zoneOrder.map((it) => ({
              label: name(it),
              chosen: it === domain,
              run: () => onPlace(it),
            }))}
          />
        </div>
        <Said placing={placing} round={round} />
        <AlarmList alarms={told} />
        <Hands placing={placing} round={round} onPlace={onPlace} />
        <Details summary={say('cynefin.prompts')}>
          <DomainPrompts onPlace={onPlace} />
        </Details>
        {domain && (
          <Details summary={say('cynefin.waysIn', { domain: name(domain).toLocaleLowerCase() })}>
            <WaysOfWorking domain={domain} />
          </Details>
        )}
        {domain && <PartProbes factor={placing.factor} domain={domain} />}
        {placing.history.length > 0 && (
          <Details summary={say('cynefin.history', { n: placing.history.length })}>
            <MoveHistory history={placing.history} />
          </Details>
        )}
      </div>
    </div>
  )
}

/** The reason and the name of the last placing: it counts when both are there. */
function Said({ placing, round }: { readonly placing: Placing; readonly round: Round }) {
  const { editor } = useDesk()
  const say = useSay()
  const id = placing.history.at(-1)
  const last = useEditor(({ programme }) => programme.moves?.[id ?? ''])
  // A box may say a domain of which no placing tells.
  const isOf = last !== undefined && last.domain === placing.domain
  const [first] = useState(() => newId('e'))
  if (!isOf || id === undefined) {
    return placing.domain ? <p className="board-note">{say('cynefin.noMove')}</p> : null
  }
  const step = round.editOf(id) ?? first
  return (
    <div className="part-said" data-counts={placing.counts || undefined}>
      {!placing.counts && <p className="part-said__open">{say('cynefin.countsWith')}</p>}
      <div data-reason="">
        <BoardText
          label={say('cynefin.reason')}
          rows={2}
          value={last.reason}
          onText={(reason) => setMove(editor, id, { reason }, step)}
        />
      </div>
      <BoardText
        label={say('cynefin.by')}
        value={last.by}
        onText={(by) => {
          round.speak(by ?? '')
          setMove(editor, id, { by }, step)
        }}
      />
    </div>
  )
}
