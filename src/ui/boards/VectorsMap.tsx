import { useLayoutEffect, useRef, useState } from 'react'
import type { ActorOnMap, VectorsMap as Vectors } from '#framework/vectors.ts'
import type { Card } from '#model/boards.ts'
import { type ResultLevel, type Sphere, spheres, type Theory } from '#model/theory.ts'
import { useSay } from '../desk.ts'
import { useFramework } from './useFramework.ts'
import { type ChipDeeds, VectorsChip } from './VectorsChip.tsx'

interface VectorsMapProps {
  readonly card: Card
  readonly theory: Theory
  readonly vectors: Vectors
  /** Without these it is a picture. */
  readonly deeds?: ChipDeeds
}

/** From the top: public results furthest from the agency first; civic results, a vector of their own, below. */
const publicLevels: readonly ResultLevel[] = ['societal', 'system', 'agency']

/**
 * The four vectors as one map: means from state authority to collective power across, public results
 * up and civic results down. An actor stands where its roles and cells say, and can be moved within
 * its field; an arrow shows where the card moves it.
 */
export function VectorsMap({ card, theory, vectors, deeds }: VectorsMapProps) {
  const { term } = useFramework()
  const map = useRef<HTMLDivElement>(null)
  const arrows = useArrows(map, vectors)
  const row = (level: ResultLevel) => (
    <div key={level} className="vectors-row">
      <div className="vectors-level">{term(`level.${level}`)}</div>
      {spheres.map((sphere) => (
        <Field
          key={sphere}
          level={level}
          sphere={sphere}
          card={card}
          theory={theory}
          vectors={vectors}
          {...(deeds && { deeds })}
        />
      ))}
    </div>
  )
  return (
    <div className="vectors" ref={map}>
      <p className="vectors-axis" data-way="up">
        {term('results.public')}
      </p>
      {publicLevels.map(row)}
      <div className="vectors-means">
        <span>{term('means.authority')}</span>
        <svg className="vectors-means__line" aria-hidden="true">
          <line x1="1" x2="100%" y1="6" y2="6" />
          <path d="M7,1 L1,6 L7,11" />
          <svg x="100%" overflow="visible" role="presentation">
            <path d="M-7,1 L-1,6 L-7,11" />
          </svg>
        </svg>
        <span>{term('means.collective')}</span>
      </div>
      {row('civic')}
      <p className="vectors-axis" data-way="down">
        {term('results.civic')}
      </p>
      <svg className="vectors-arrows" aria-hidden="true">
        {arrows.map(({ actor, d }) => (
          <path
            key={d}
            d={d}
            data-lit={deeds?.chosen && (deeds.chosen.actor === actor ? 'yes' : 'no')}
          />
        ))}
      </svg>
    </div>
  )
}

interface FieldProps extends VectorsMapProps {
  readonly level: ResultLevel
  readonly sphere: Sphere
}

function Field({ level, sphere, card, theory, vectors, deeds }: FieldProps) {
  const say = useSay()
  const { term } = useFramework()
  const here = vectors.actors.filter((it) => it.level === level && it.sphere === sphere)
  const name = say('vectors.field', {
    level: term(`level.${level}`),
    sphere: term(`sphere.${sphere}`),
  })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields of a form.
    <div
      role="group"
      aria-label={name}
      className="vectors-field"
      data-empty={here.length === 0 || undefined}
    >
      {here.length === 0 && <p className="vectors-nobody">{say('vectors.nobody')}</p>}
      {here.map((it) => (
        <VectorsChip
          key={it.actor}
          it={it}
          actor={theory.actors[it.actor]}
          at={card.positions?.[`${it.actor}.${level}`]}
          {...(deeds && { deeds })}
        />
      ))}
    </div>
  )
}

/** The ways of arrows from where a moved actor stood, to where the card has it stand as well. */
function useArrows(
  map: { readonly current: HTMLDivElement | null },
  { moved }: Vectors,
): readonly Arrow[] {
  const [arrows, setArrows] = useState<readonly Arrow[]>([])
  const [, setSize] = useState(0)
  useLayoutEffect(() => {
    const observer = new ResizeObserver(() => setSize((count) => count + 1))
    if (map.current) observer.observe(map.current)
    return () => observer.disconnect()
  }, [map])
  // After every render: chips may stand elsewhere.
  useLayoutEffect(() => {
    const next = moved.flatMap(({ actor, from, to }) => {
      return to.flatMap((level) => {
        const start = chipIn(map.current, actor, nearest(from, level))
        const end = chipIn(map.current, actor, level)
        if (!map.current || !start || !end) return []
        return [{ actor, d: wayBetween(map.current, start, end) }]
      })
    })
    if (waysOf(next) !== waysOf(arrows)) setArrows(next)
  })
  return arrows
}

interface Arrow {
  readonly actor: string
  readonly d: string
}

function waysOf(arrows: readonly Arrow[]): string {
  return arrows.map(({ d }) => d).join()
}

/** The level among some that stands closest to another on the map. */
function nearest(levels: readonly ResultLevel[], to: ResultLevel): ResultLevel | undefined {
  const rows = [...publicLevels, 'civic']
  const away = (level: ResultLevel) => Math.abs(rows.indexOf(level) - rows.indexOf(to))
  return levels.toSorted((a, b) => away(a) - away(b))[0]
}

function chipIn(
  map: HTMLElement | null,
  actor: string,
  level: ActorOnMap['level'] | undefined,
): HTMLElement | null {
  return map?.querySelector<HTMLElement>(`[data-chip="${CSS.escape(`${actor}.${level}`)}"]`) ?? null
}

/** A gently bent line that ends at the chips' edges, with an arrow head drawn into it. */
function wayBetween(map: HTMLElement, start: HTMLElement, end: HTMLElement): string {
  const origin = map.getBoundingClientRect()
  const [a, b] = [start.getBoundingClientRect(), end.getBoundingClientRect()]
  const isDown = b.top > a.top
  const ax = a.left + a.width / 2 - origin.left
  const bx = b.left + b.width / 2 - origin.left
  const ay = (isDown ? a.bottom + 2 : a.top - 2) - origin.top
  const by = (isDown ? b.top - 3 : b.bottom + 3) - origin.top
  const side = isDown ? -1 : 1
  const middle = (ay + by) / 2
  const [x1, y1, x2, y2, my] = [ax, ay, bx, by, middle].map(Math.round) as [
    number,
    number,
    number,
    number,
    number,
  ]
  const head = `M${x2 - 5},${y2 + 8 * side} L${x2},${y2} L${x2 + 5},${y2 + 8 * side}`
  return `M${x1},${y1} C${x1},${my} ${x2},${my} ${x2},${y2} ${head}`
}
