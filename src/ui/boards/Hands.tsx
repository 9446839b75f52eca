import { setMove } from '#editor/deeds/cynefin.ts'
import type { Placing } from '#framework/placings.ts'
import type { Domain, Move } from '#model/boards.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Details } from '../kit/Details.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { handsOf, spreadText } from './hands.ts'
import { useFramework } from './useFramework.ts'
import type { Round } from './useRound.ts'
import { zoneOrder } from './zoneOrder.ts'

interface HandsProps {
  readonly placing: Placing
  readonly round: Round
  readonly onPlace: (domain: Domain) => void
}

/**
 * A show of hands per domain. Raised before the part is placed, they are kept with the next placing;
 * afterwards they are written on the one that is open. The spread is kept, and nothing is set by it.
 */
export function Hands({ placing, round, onPlace }: HandsProps) {
  const { editor } = useDesk()
  const say = useSay()
  const { framework, word } = useFramework()
  const id = placing.history.at(-1) ?? ''
  const last = useEditor(({ programme }) => programme.moves?.[id])
  const isOpen = last !== undefined && last.domain === placing.domain && !placing.counts
  const hands: NonNullable<Move['hands']> =
    (isOpen ? last.hands : round.current(placing.factor).hands) ?? {}
  const raised = handsOf(hands)
  const name = (domain: Domain) => word(framework.domains[domain].title)
  const set = (domain: Domain, count: number) => {
    const next = { ...hands, [domain]: Math.max(0, count) }
    if (next[domain] === 0) delete next[domain]
    if (isOpen) setMove(editor, id, { hands: next }, round.editOf(id))
    else round.raise(placing.factor, next)
  }
  const [most] = raised
  const isTied = most !== undefined && raised[1]?.count === most.count
  return (
    <Details summary={say('cynefin.hands')}>
      <ul className="hands">
        {zoneOrder.map((domain) => {
          const count = hands[domain] ?? 0
          return (
            <li key={domain}>
              <span className="hands__domain">{name(domain)}</span>
              <span className="hands__dots" aria-hidden="true">
                {'●'.repeat(Math.min(count, 12))}
              </span>
              <IconButton
                name={say('cynefin.handLess', { domain: name(domain) })}
                icon="minus"
                size="sm"
                disabled={count === 0}
                onClick={() => set(domain, count - 1)}
              />
              <output className="hands__count">{count}</output>
              <IconButton
                name={say('cynefin.handMore', { domain: name(domain) })}
                icon="add"
                size="sm"
                onClick={() => set(domain, count + 1)}
              />
            </li>
          )
        })}
      </ul>
      {raised.length > 0 && (
        <p className="board-note">{say('cynefin.spread', { spread: spreadText(raised, name) })}</p>
      )}
      {most && !isTied && most.domain !== placing.domain && (
        <Button size="sm" variant="secondary" onClick={() => onPlace(most.domain)}>
          {say('cynefin.placeIn', { domain: name(most.domain).toLocaleLowerCase() })}
        </Button>
      )}
      {!isOpen && placing.domain && raised.length > 0 && (
        <Button
          size="sm"
          variant="tertiary"
          tone="neutral"
          onClick={() => placing.domain && onPlace(placing.domain)}
        >
          {say('cynefin.keepIn', { domain: name(placing.domain).toLocaleLowerCase() })}
        </Button>
      )}
    </Details>
  )
}
