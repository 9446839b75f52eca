import type { Flow } from '#model/programme.ts'
import type { FactorKind, Theory } from '#model/theory.ts'
import type { Say } from '#text/say.ts'
import { bandOf, bandRoom } from './areaLooks.ts'
import { boundsOf, type Rect } from './geometry.ts'
import { headingSizes } from './headings.ts'
import { lanesOf, rowsOf, type Scheme } from './lanes.ts'
import { widthOf } from './measure.ts'
import type { PlacedBox } from './scene.ts'
import { type Shape, words } from './shape.ts'
import { wrap } from './wrap.ts'

/** A lane's heading, or a row's; the rectangle is that of the heading. */
export interface LaneLook extends Rect {
  readonly id: string
  readonly title: string
  /** On which side of its boxes it stands; `within` a band it has no more room than it takes. */
  readonly side: 'above' | 'left' | 'below' | 'within'
  /** How wide its title may become when it is drawn larger; beside the boxes there is no end to it. */
  readonly room: number
  readonly shapes: readonly Shape[]
}

const titleSize = headingSizes.near
/** What is said of a band, after its title or under it. */
const saidSize = 15
const saidGap = 12
const saidDown = 20
const headingHeight = 32
/** So much wider than its row a name below it may be: rows stand apart. */
const besideRows = 16
/** Beside each other, names of rows are as wide as their boxes, and may take so many lines. */
const mostLines = 3
/** So much wider than its lane a heading may be: lanes stand apart. */
const besideLanes = 80
/** A flag on a box of the lane stands in it, larger from afar. */
const headingGap = 40

/** The headings of the lanes, and of the rows if there are any. */
export function laneLooks(
  theory: Theory,
  boxes: readonly PlacedBox[],
  say: Say,
  scheme: Scheme,
): readonly LaneLook[] {
  if (boxes.length === 0) return []
  const bounds = boundsOf(boxes.map(rectOf))
  const isUp = scheme.flow === 'up'
  const named = lanesOf(theory, say)
  const chain = named.filter(({ id }) => id !== 'external')
  const whole = chain.map((lane) => ({ ...lane, rect: boundsOf(rectsOf(lane.id, boxes)) }))
  const extents = areApart(whole, isUp)
    ? whole
    : chain.map((lane) => ({ ...lane, rect: middleOf(rectsOf(lane.id, boxes), isUp) }))
  const lanes = extents
    .filter((lane) =>
      extents.every((other) => other === lane || isBeside(lane.rect, other.rect, isUp)),
    )
    .map(({ id, title, rect }) =>
      isUp ? besideLane(id, title, rect, bounds) : aboveLane(id, title, rect, bounds.y),
    )
  const outside = named.find(({ id }) => id === 'external')
  if (outside) lanes.push(outsideLane(outside.title, boxes, say, scheme.flow ?? 'right'))
  return scheme.rows ? [...lanes, ...rowLooks(theory, boxes, say, scheme, bounds)] : lanes
}

function rectOf({ x, y, look }: PlacedBox): Rect {
  return { x, y, width: look.width, height: look.height }
}

function rectsOf(kind: FactorKind, boxes: readonly PlacedBox[]): readonly Rect[] {
  return boxes.filter(({ look }) => look.kind === kind).map(rectOf)
}

function areApart(lanes: readonly { readonly rect: Rect }[], isUp: boolean): boolean {
  return lanes.every((lane, i) =>
    lanes.slice(i + 1).every((other) => isBeside(lane.rect, other.rect, isUp)),
  )
}

/** A box in the middle of a lane: where its heading stands if some boxes have strayed. */
function middleOf(rects: readonly Rect[], isUp: boolean): Rect {
  const sorted = rects.toSorted((a, b) => (isUp ? a.y - b.y : a.x - b.x))
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? boundsOf([])
}

function isBeside(a: Rect, b: Rect, isUp: boolean): boolean {
  return isUp
    ? a.y + a.height <= b.y || b.y + b.height <= a.y
    : a.x + a.width <= b.x || b.x + b.width <= a.x
}

function aboveLane(id: FactorKind, title: string, extent: Rect, top: number): LaneLook {
  const rect = {
    x: extent.x,
    y: top - headingGap - headingHeight,
    width: extent.width,
    height: headingHeight,
  }
  const rule = rect.y + headingHeight - 1.5
  return {
    id,
    title,
    side: 'above',
    room: rect.width + besideLanes,
    ...rect,
    shapes: [
      words(title, rect.x, rect.y + 18, titleSize, 600, `${id}.ink`),
      {
        type: 'path',
        d: `M${rect.x} ${rule}H${rect.x + rect.width}`,
        stroke: `${id}.line`,
        width: 3,
      },
    ],
  }
}

/** In the band of what is outside the programme; above its boxes where there is none. */
function outsideLane(title: string, boxes: readonly PlacedBox[], say: Say, flow: Flow): LaneLook {
  const own = rectsOf('external', boxes)
  const others = boxes.filter(({ look }) => look.kind !== 'external').map(rectOf)
  const band = bandOf(own, others, flow)
  const lane = boundsOf(own)
  if (!band) return aboveLane('external', title, lane, lane.y)
  const [x, y] = [band.x + bandRoom.side, band.y + 10]
  const wide = Math.ceil(widthOf(title, titleSize, 600))
  const said = say('drawing.lane.outside')
  const saidWide = Math.ceil(widthOf(said, saidSize))
  const room = band.width - 2 * bandRoom.side
  const isBeside = wide + saidGap + saidWide <= room
  return {
    id: 'external',
    title,
    side: 'within',
    room,
    x,
    y,
    width: isBeside ? wide + saidGap + saidWide : Math.max(wide, saidWide),
    height: isBeside ? headingHeight : headingHeight + saidDown,
    shapes: [
      words(title, x, y + 20, titleSize, 600, 'external.ink'),
      isBeside
        ? words(said, x + wide + saidGap, y + 20, saidSize, 400, 'soft')
        : words(said, x, y + 20 + saidDown, saidSize, 400, 'soft'),
    ],
  }
}

/** Bottom to top the headings stand to the left of their lanes. */
function besideLane(id: FactorKind, title: string, extent: Rect, bounds: Rect): LaneLook {
  const width = Math.ceil(widthOf(title, titleSize, 600)) + 16
  const rect = { x: bounds.x - width - 40, y: extent.y, width, height: extent.height }
  const rule = rect.x + width - 1.5
  return {
    id,
    title,
    side: 'left',
    room: Number.POSITIVE_INFINITY,
    ...rect,
    shapes: [
      words(title, rule - 14, rect.y + rect.height / 2 + 5.5, titleSize, 600, `${id}.ink`, 'end'),
      {
        type: 'path',
        d: `M${rule} ${rect.y}V${rect.y + rect.height}`,
        stroke: `${id}.line`,
        width: 3,
      },
    ],
  }
}

/** Row headings at the edge, and a line between rows that stand apart. */
function rowLooks(
  theory: Theory,
  boxes: readonly PlacedBox[],
  say: Say,
  scheme: Scheme,
  bounds: Rect,
): readonly LaneLook[] {
  const { titles, rowOf } = rowsOf(theory, scheme.rows ?? 'level', say)
  const isUp = scheme.flow === 'up'
  const rows = titles.flatMap((title, i) => {
    const members = boxes.filter(({ look }) => look.kind !== 'external' && rowOf(look.id) === i)
    return members.length > 0 ? [{ title, extent: boundsOf(members.map(rectOf)) }] : []
  })
  const widest = Math.max(...rows.map(({ title }) => Math.ceil(widthOf(title, titleSize, 600))))
  return rows.map(({ title, extent }, i): LaneLook => {
    const at = isUp
      ? { x: extent.x, y: bounds.y + bounds.height + 24, width: extent.width }
      : { x: bounds.x - widest - 48, y: extent.y, width: widest }
    const { width } = at
    const lines = wrap(title, { width, size: titleSize, weight: 600, maxLines: mostLines })
    const name = { ...words(title, at.x, at.y + 18, titleSize, 600, 'soft'), lines }
    const rect = { ...at, height: headingHeight + (lines.length - 1) * name.lineHeight }
    const shapes: Shape[] = [name]
    const previous = rows[i - 1]?.extent
    if (previous && isBeside(previous, extent, !isUp)) {
      const between = isUp
        ? (previous.x + previous.width + extent.x) / 2
        : (previous.y + previous.height + extent.y) / 2
      const d = isUp
        ? `M${between} ${bounds.y}V${rect.y + rect.height}`
        : `M${rect.x} ${between}H${bounds.x + bounds.width}`
      shapes.unshift({ type: 'path', d, stroke: 'hair', width: 1.5 })
    }
    const side = isUp ? 'below' : 'left'
    const room = isUp ? width + besideRows : Number.POSITIVE_INFINITY
    return { id: `row-${i}`, title, side, room, ...rect, shapes }
  })
}
