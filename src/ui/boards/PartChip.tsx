import type { Placing } from '#framework/placings.ts'
import type { Domain } from '#model/boards.ts'
import type { Factor } from '#model/theory.ts'
import { useEditor, useSay } from '../desk.ts'
import { Icon } from '../kit/Icon.tsx'
import { handsOf, spreadText } from './hands.ts'
import type { DragHandlers } from './useDragging.ts'
import { useFramework } from './useFramework.ts'
import { domainOfKey } from './zoneOrder.ts'

interface PartChipProps {
  readonly placing: Placing
  readonly factor: Factor | undefined
  readonly isChosen: boolean
  /** Whether Tab comes here. */
  readonly isStop: boolean
  readonly onChoose: () => void
  readonly onPlace: (domain: Domain) => void
  readonly drag: DragHandlers
}

/** A part of the proposal: its title, whether its placing counts, how the hands were spread, its probes. */
export function PartChip(props: PartChipProps) {
  const { placing, factor, isChosen, isStop, onChoose, onPlace, drag } = props
  const say = useSay()
  const { framework, word } = useFramework()
  const last = useEditor(({ programme }) => programme.moves?.[placing.history.at(-1) ?? ''])
  const probes = useEditor(
    ({ programme }) =>
      Object.values(programme.experiments ?? {}).filter((it) => it.factor === placing.factor)
        .length,
  )
  const hands = handsOf(last?.hands)
  const isOpen = placing.domain !== undefined && !placing.counts
  return (
    <button
      type="button"
      className="part"
      data-part={placing.factor}
      data-open={isOpen || undefined}
      aria-pressed={isChosen}
      aria-describedby="zones-hint"
      tabIndex={isStop ? 0 : -1}
      {...drag}
      onClick={onChoose}
      onKeyDown={(event) => {
        const domain = domainOfKey(event.key)
        if (!domain || event.ctrlKey || event.metaKey || event.altKey) return
        event.preventDefault()
        onPlace(domain)
      }}
    >
      <span className="part__title">{factor?.title}</span>
      {(isOpen || hands.length > 1 || probes > 0) && (
        <span className="part__marks">
          {isOpen && <span className="part__open">{say('cynefin.notCounted')}</span>}
          {hands.length > 1 && (
            <span className="part__hands">
              <Icon name="hand" size="sm" />
              {spreadText(hands, (domain) => word(framework.domains[domain].title))}
            </span>
          )}
          {probes > 0 && (
            <span>
              <Icon name="flask" size="sm" /> {say('cynefin.probes', { n: probes })}
            </span>
          )}
        </span>
      )}
    </button>
  )
}
