import { type KeyboardEvent, useRef, useState } from 'react'
import { addPart } from '#editor/deeds/cynefin.ts'
import type { Placing } from '#framework/placings.ts'
import type { Domain } from '#model/boards.ts'
import type { Theory } from '#model/theory.ts'
import { useDesk, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { nextItem } from '../kit/menuKeys.ts'
import { TextField } from '../kit/TextField.tsx'
import { PartChip } from './PartChip.tsx'
import { useDragging } from './useDragging.ts'
import { useFramework } from './useFramework.ts'
import { zoneOrder } from './zoneOrder.ts'

interface ZonesProps {
  readonly proposal: string
  readonly letter: string
  readonly placings: readonly Placing[]
  readonly theory: Theory
  readonly chosen: string | undefined
  readonly onChoose: (factor: string | undefined) => void
  readonly onPlace: (factor: string, domain: Domain) => void
}

/**
 * The domains as zones, with the parts that stand in them. A part is dragged to a zone, or chosen and
 * sent there: by «Flytt hit», by the menu beside, or by a figure on the keyboard.
 */
export function Zones(props: ZonesProps) {
  const { proposal, placings, theory, chosen, onChoose, onPlace } = props
  const say = useSay()
  const board = useRef<HTMLDivElement>(null)
  const dragging = useDragging(board, onPlace)
  const unplaced = placings.filter(({ domain }) => domain === undefined)
  const chips = (of: readonly Placing[]) => (
    <ul className="zone-parts">
      {of.map((placing) => (
        <li key={placing.factor}>
          <PartChip
            placing={placing}
            factor={theory.factors[placing.factor]}
            isChosen={placing.factor === chosen}
            isStop={placing.factor === (chosen ?? placings[0]?.factor)}
            onChoose={() => onChoose(placing.factor === chosen ? undefined : placing.factor)}
            onPlace={(domain) => onPlace(placing.factor, domain)}
            drag={dragging.of(placing.factor)}
          />
        </li>
      ))}
    </ul>
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows walk among the parts, which are buttons.
    <div className="zones-room" ref={board} onKeyDown={walk}>
      <p className="ds-sr-only" id="zones-hint">
        {say('cynefin.hint')}
      </p>
      <section
        className="zone-tray"
        aria-label={say('cynefin.parts')}
        data-empty={unplaced.length === 0 || undefined}
      >
        <h3 className="zone__title">{say('cynefin.unplaced', { n: unplaced.length })}</h3>
        {chips(unplaced)}
        {placings.length === 0 && <p className="board-note">{say('cynefin.noParts')}</p>}
        <NewPart proposal={proposal} />
      </section>
      <div className="zones">
        {zoneOrder.map((domain) => (
          <Zone
            key={domain}
            domain={domain}
            count={placings.filter((it) => it.domain === domain).length}
            isTarget={dragging.over === domain}
            onTake={
              chosen !== undefined &&
              placings.find(({ factor }) => factor === chosen)?.domain !== domain
                ? () => onPlace(chosen, domain)
                : undefined
            }
          >
            {chips(placings.filter((it) => it.domain === domain))}
          </Zone>
        ))}
      </div>
      {dragging.ghost && (
        <div
          className="part-ghost"
          style={{ left: dragging.ghost.x, top: dragging.ghost.y }}
          aria-hidden="true"
        >
          {theory.factors[dragging.ghost.factor]?.title}
        </div>
      )}
    </div>
  )
}

interface ZoneProps {
  readonly domain: Domain
  readonly count: number
  readonly isTarget: boolean
  readonly onTake: (() => void) | undefined
  readonly children: React.ReactNode
}

function Zone({ domain, count, isTarget, onTake, children }: ZoneProps) {
  const say = useSay()
  const { framework, word } = useFramework()
  const { title, response, unconfirmed } = framework.domains[domain]
  const name = word(title)
  return (
    <section
      className="zone"
      data-domain={domain}
      data-target={isTarget || undefined}
      aria-label={say('cynefin.zone', { domain: name, n: count })}
    >
      <header className="zone__head">
        <h3 className="zone__title">
          {name}
          {count > 0 && <span className="zone__count">{count}</span>}
        </h3>
        <p className="zone__response">
          {word(response)}
          {unconfirmed && <span title={say('boards.unconfirmedNote')}>*</span>}
        </p>
        {onTake && (
          <Button
            size="sm"
            variant="secondary"
            onClick={onTake}
            aria-label={say('cynefin.takeTo', { domain: name })}
          >
            {say('cynefin.take')}
          </Button>
        )}
      </header>
      {children}
    </section>
  )
}

/** A proposal is broken into parts before they are placed. */
function NewPart({ proposal }: { readonly proposal: string }) {
  const { editor } = useDesk()
  const say = useSay()
  const [title, setTitle] = useState('')
  const add = () => {
    if (title.trim() === '') return
    addPart(editor, proposal, title.trim())
    setTitle('')
  }
  return (
    <form
      className="zone-new"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextField label={say('cynefin.newPart')} value={title} onChange={setTitle} />
      <Button
        type="submit"
        size="sm"
        variant="secondary"
        tone="neutral"
        disabled={title.trim() === ''}
      >
        {say('card.add')}
      </Button>
    </form>
  )
}

/** Arrows walk through all parts, zone by zone. */
function walk(event: KeyboardEvent<HTMLElement>) {
  if (!(event.target instanceof HTMLElement) || !event.target.dataset['part']) return
  const key = event.key.replace('Right', 'Down').replace('Left', 'Up')
  const parts = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-part]')]
  const next = nextItem(key, parts.indexOf(event.target), parts.length)
  if (next === undefined) return
  event.preventDefault()
  parts[next]?.focus()
}
