import type { Flow } from '#model/programme.ts'
import { isWatched, type Theory } from '#model/theory.ts'
import type { Say } from '#text/say.ts'
import { borderBetween } from './border.ts'
import { boundsOf, grown, overlap, type Point, type Rect, short } from './geometry.ts'
import { widthOf } from './measure.ts'
import type { PlacedBox } from './scene.ts'
import { type Shape, words } from './shape.ts'
import { turned } from './turned.ts'

/** Something that lies under boxes and lines and says what stands in it. */
export interface AreaLook extends Rect {
  readonly id: 'outside' | 'ceiling'
  readonly shapes: readonly Shape[]
}

/** Room in the band around boxes; above them stands its heading. */
export const bandRoom = { side: 24, head: 68 }
const headingRoom = 62
const wordSize = 15

/**
 * The band of what is outside the programme, and the ceiling of accountability: the border between
 * what the programme answers for and what it only watches, where boxes stand so that one can be drawn.
 */
export function areaLooks(
  theory: Theory,
  boxes: readonly PlacedBox[],
  say: Say,
  flow: Flow,
): readonly AreaLook[] {
  const outside: Rect[] = []
  const answered: Rect[] = []
  const watched: Rect[] = []
  for (const { look, x, y } of boxes) {
    const rect = { x, y, width: look.width, height: look.height }
    if (look.kind === 'external') outside.push(rect)
    else if (isWatched(theory.factors[look.id])) watched.push(rect)
    else answered.push(rect)
  }
  const inside = [...answered, ...watched]
  const areas: AreaLook[] = []
  const band = outside.length > 0 ? bandOf(outside, inside, flow) : undefined
  if (band) areas.push(bandLook(band))
  const ceiling = watched.length > 0 ? ceilingLook(answered, watched, say, flow) : undefined
  if (ceiling) areas.push(ceiling)
  return areas
}

/**
 * Where the band lies: along the whole chain if all of it stands below (or beside) the chain, else
 * around its boxes; undefined if others stand among them.
 */
export function bandOf(
  outside: readonly Rect[],
  inside: readonly Rect[],
  flow: Flow,
): Rect | undefined {
  const own = boundsOf(outside)
  const chain = boundsOf(inside)
  const { side, head } = bandRoom
  if (inside.length > 0 && flow === 'right' && own.y - head >= chain.y + chain.height) {
    const all = boundsOf([own, { ...chain, y: own.y, height: 0 }])
    return { ...grown(all, side), y: own.y - head, height: own.height + head + side }
  }
  if (inside.length > 0 && flow === 'up' && own.x - side >= chain.x + chain.width) {
    const all = boundsOf([own, { ...chain, x: own.x, width: 0 }])
    return { ...grown(all, side), y: all.y - head, height: all.height + head + side }
  }
  const tight = { ...grown(own, side), y: own.y - head, height: own.height + head + side }
  return inside.some((rect) => overlap(rect, tight)) ? undefined : tight
}

function bandLook(band: Rect): AreaLook {
  const { x, y, width, height } = band
  const r = 12
  const d = `M${x + r} ${y}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - width}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - height}a${r} ${r} 0 0 1 ${r} ${-r}Z`
  return {
    id: 'outside',
    ...band,
    shapes: [{ type: 'path', d, fill: 'lane', stroke: 'hair', width: 1.5 }],
  }
}

/** The border dotted, as on a map, with words on both sides of it where it begins. */
function ceilingLook(
  answered: readonly Rect[],
  watched: readonly Rect[],
  say: Say,
  flow: Flow,
): AreaLook | undefined {
  const isUp = flow === 'up'
  const turn = (rect: Rect) => turned(rect, flow)
  const border = borderBetween(answered.map(turn), watched.map(turn))
  const [first, last] = [border?.[0], border?.at(-1)]
  if (!border || !first || !last) return undefined
  const all = boundsOf([...answered, ...watched].map(turn))
  const start = isUp ? all.y - 40 : all.y - headingRoom - 34
  const along = [
    { x: first.x, y: start },
    ...border.slice(1, -1),
    { x: last.x, y: all.y + all.height + 14 },
  ]
  const points = isUp ? along.map(({ x, y }) => ({ x: y, y: -x })) : along
  const [at = { x: 0, y: 0 }] = points
  const texts = isUp ? wordsAbout(at, say) : wordsBeside(at, say)
  const shapes: Shape[] = [
    {
      type: 'path',
      d: points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join(''),
      stroke: 'soft',
      width: 3,
      dash: [0.1, 8],
      round: true,
    },
    ...texts.map(({ shape }) => shape),
  ]
  const reach = boundsOf([
    ...points.map((point) => ({ ...point, width: 0, height: 0 })),
    ...texts.map(({ rect }) => rect),
  ])
  return { id: 'ceiling', ...reach, shapes }
}

interface Text {
  readonly shape: Shape
  readonly rect: Rect
}

/** Left and right of where a border begins that runs down. */
function wordsBeside({ x, y }: Point, say: Say): readonly Text[] {
  const [inner, outer] = [say('drawing.ceiling.answered'), say('drawing.ceiling.watched')]
  const wide = widthOf(inner, wordSize, 600)
  return [
    {
      shape: words(inner, x - 14, y + 14, wordSize, 600, 'soft', 'end'),
      rect: { x: x - 14 - wide, y, width: wide, height: 18 },
    },
    {
      shape: words(outer, x + 14, y + 14, wordSize, 600, 'soft'),
      rect: { x: x + 14, y, width: widthOf(outer, wordSize, 600), height: 18 },
    },
  ]
}

/** Above and below where a border begins that runs to the right; they end there. */
function wordsAbout({ x, y }: Point, say: Say): readonly Text[] {
  return (['watched', 'answered'] as const).map((side) => {
    const text = say(`drawing.ceiling.${side}`)
    const width = widthOf(text, wordSize, 600)
    const baseline = side === 'watched' ? y - 10 : y + 22
    return {
      shape: words(text, x, baseline, wordSize, 600, 'soft', 'end'),
      rect: { x: x - width, y: baseline - 15, width, height: 20 },
    }
  })
}
