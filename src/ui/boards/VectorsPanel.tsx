import { placeOnMap, setSphere } from '#editor/deeds/cards.ts'
import type { ActorOnMap, VectorsMap as Vectors } from '#framework/vectors.ts'
import type { Card } from '#model/boards.ts'
import { newId } from '#model/ids.ts'
import { type Sphere, spheres, type Theory } from '#model/theory.ts'
import { useDesk, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Heading } from '../kit/Heading.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { RadioGroup } from '../kit/RadioGroup.tsx'
import { useFramework } from './useFramework.ts'
import { moved, placeOf } from './VectorsChip.tsx'

interface VectorsPanelProps {
  readonly card: Card
  readonly theory: Theory
  readonly vectors: Vectors
  readonly chosen: ActorOnMap | undefined
}

const ways = [
  ['arrowLeft', 'vectors.left', { x: -0.1, y: 0 }],
  ['arrowRight', 'vectors.right', { x: 0.1, y: 0 }],
  ['arrowUp', 'vectors.up', { x: 0, y: -0.2 }],
  ['arrowDown', 'vectors.down', { x: 0, y: 0.2 }],
] as const

/** What the card moves, in words, and what can be said of the chosen actor. */
export function VectorsPanel({ card, theory, vectors, chosen }: VectorsPanelProps) {
  const { editor } = useDesk()
  const say = useSay()
  const { term } = useFramework()
  const actor = theory.actors[chosen?.actor ?? '']
  const levels = (of: readonly ActorOnMap['level'][]) =>
    of.map((level) => term(`level.${level}`).toLocaleLowerCase()).join(', ')
  return (
    <div className="board-panel__body">
      {chosen && actor && (
        <section className="board-block">
          <Heading level={3} size="xs">
            {actor.title}
          </Heading>
          <RadioGroup
            legend={say('vectors.sphere')}
            value={actor.sphere ?? ('mixed' satisfies Sphere)}
            choices={spheres.map((value) => ({ value, label: term(`sphere.${value}`) }))}
            onChange={(sphere) => setSphere(editor, card.subject, chosen.actor, sphere)}
          />
          {/* biome-ignore lint/a11y/useSemanticElements: buttons of one thing, not fields of a form. */}
          <div role="group" aria-label={say('vectors.within')} className="vectors-nudge">
            {ways.map(([icon, name, by]) => (
              <IconButton
                key={icon}
                icon={icon}
                name={say(name)}
                size="sm"
                variant="secondary"
                onClick={() => {
                  const name = `${chosen.actor}.${chosen.level}`
                  const chip = document.querySelector<HTMLElement>(
                    `.vectors [data-chip="${CSS.escape(name)}"]`,
                  )
                  if (!chip) return
                  const at = moved(placeOf(chip), by)
                  placeOnMap(editor, card.subject, chosen.actor, chosen.level, at, newId('e'))
                }}
              />
            ))}
            {card.positions?.[`${chosen.actor}.${chosen.level}`] && (
              <Button
                size="sm"
                variant="tertiary"
                tone="neutral"
                onClick={() =>
                  placeOnMap(editor, card.subject, chosen.actor, chosen.level, undefined)
                }
              >
                {say('vectors.letGo')}
              </Button>
            )}
          </div>
        </section>
      )}
      <section className="board-block">
        <Heading level={3} size="xs">
          {say('vectors.moved')}
        </Heading>
        {vectors.moved.length === 0 && <p className="board-note">{say('vectors.movedNone')}</p>}
        <ul className="board-lines">
          {vectors.moved.map(({ actor: id, from, to }) => (
            <li key={id}>
              {say('vectors.movedLine', {
                actor: theory.actors[id]?.title ?? '',
                from: levels(from),
                to: levels(to),
              })}
            </li>
          ))}
        </ul>
      </section>
      <section className="board-block">
        <Heading level={3} size="xs">
          {say('vectors.legend')}
        </Heading>
        <ul className="vectors-legend">
          {(['stays', 'before', 'new'] as const).map((state) => (
            <li key={state}>
              <span className="vectors-chip" data-state={state}>
                {say(`vectors.legend.${state}`)}
              </span>
            </li>
          ))}
        </ul>
        <p className="board-note">{say('vectors.hint')}</p>
      </section>
    </div>
  )
}
