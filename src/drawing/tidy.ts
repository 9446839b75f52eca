import type { Flow } from '#model/programme.ts'
import type { Table, Theory } from '#model/theory.ts'
import { align } from './align.ts'
import { grid } from './box.ts'
import type { Point, Size } from './geometry.ts'
import type { Order } from './improve.ts'
import { type Layers, layersOf } from './layers.ts'
import { marksOnLinks, roomForMarks, roomForMates } from './marksRoom.ts'
import { type Judge, orderOf } from './order.ts'
import { shapeOf } from './outline.ts'
import { leastUpright } from './plan.ts'
import { type RouteBox, type RouteLink, routesOf } from './route.ts'
import { settle } from './settle.ts'
import { untidinessOfAll } from './untidiness.ts'

export interface TidyOptions {
  /** Absent means `right`. */
  readonly flow?: Flow
  readonly sizes: Table<Size>
  /** Where boxes stand now. What is not moved keeps its place; what is moved keeps its order if that is as good. */
  readonly layout?: Table<{ readonly x?: number; readonly y?: number }>
  /** The boxes to move; absent means all. */
  readonly move?: ReadonlySet<string>
  /** The row of a box, from 0; absent means no rows. */
  readonly rowOf?: (id: string) => number
}

/** Room between boxes of a lane; flags and verdicts reach into it. */
const gap = { right: 32, up: 44 }
const gapOfMates = 48
const gapOfStop = 24
const gapOfStops = 14
const leastGutter = { right: 128, up: 104 }
const mostGutter = 240

/**
 * Where the boxes go: lanes of the result chain, few crossings, neighbours side by side. Loops and
 * links to oneself are no hindrance. The same input gives the same places.
 */
export function tidy(theory: Theory, options: TidyOptions): Table<Point> {
  const { flow = 'right', sizes, layout, move } = options
  if (move) return settle(theory, { ...options, flow, move })
  const layers = layersOf(theory)
  const isUp = flow === 'up'
  const sizeOf = (node: number): Size => sizes[layers.ids[node] ?? ''] ?? none
  const across = (node: number) => (isUp ? sizeOf(node).width : sizeOf(node).height)
  const along = (node: number) => (isUp ? sizeOf(node).height : sizeOf(node).width)
  const rows = options.rowOf
  const rowOf = rows ? rowsOfNodes(layers, rows) : () => 0
  const mates = roomForMates(theory, layers)
  const room = roomForMarks(theory, layers)
  const centresOf = (order: Order) =>
    align(layers, order, {
      extentOf: across,
      rowOf,
      gapOf: (first, second) => {
        const stops = Number(first >= layers.ids.length) + Number(second >= layers.ids.length)
        if (stops > 0) return stops === 2 ? gapOfStops : gapOfStop
        const marks = mates.get(`${first} ${second}`)
        return marks === undefined ? gap[flow] : Math.max(gapOfMates, leastUpright(marks) + grid)
      },
    })
  const placesFor = (order: Order) => {
    const centres = centresOf(order)
    const leastBefore = (layer: number) => Math.max(leastGutter[flow], room[layer] ?? 0)
    const starts = startsOf(layers, order, centres, along, leastBefore)
    const inside = placesIn(layers, order, { centres, starts, across, along, isUp })
    const outside = Object.keys(theory.factors).filter((id) => !(id in inside))
    return settle(theory, { ...options, layout: inside, flow, move: new Set(outside) })
  }
  const judge = judgeOf(theory, (order, mostLed) =>
    untidiness(theory, placesFor(order), sizes, flow, mostLed),
  )
  const now = layout && orderNow(layers, layout, isUp)
  const order = orderOf(layers, now && { order: now, centresOf }, rowOf, judge)
  return fromOrigin(placesFor(order))
}

/** So many links can be drawn for a trial. */
const mostDrawn = 160

function judgeOf(
  theory: Theory,
  drawn: (order: Order, mostLed?: number) => number,
): Judge | undefined {
  const links = Object.keys(theory.links).length
  if (links > mostDrawn) return undefined
  return { links, plainly: (order) => drawn(order, 0), fully: (order) => drawn(order) }
}

/** What the lines would cost as they would be drawn, in crossings. */
function untidiness(
  theory: Theory,
  places: Table<Point>,
  sizes: Table<Size>,
  flow: Flow,
  mostLed: number | undefined,
): number {
  const boxes = new Map<string, RouteBox>()
  for (const id of Object.keys(places)) {
    const [place, size, factor] = [places[id], sizes[id], theory.factors[id]]
    if (!place || !size || !factor) continue
    const { width, height } = size
    boxes.set(id, { x: place.x, y: place.y, width, height, shape: shapeOf[factor.kind] })
  }
  const marked = marksOnLinks(theory)
  const links = Object.keys(theory.links)
    .sort()
    .flatMap((id): readonly RouteLink[] => {
      const link = theory.links[id]
      const marks = marked.get(id)
      return link ? [{ id, from: link.from, to: link.to, ...(marks && { marks }) }] : []
    })
  return untidinessOfAll([...routesOf(boxes, links, flow, undefined, mostLed).routes.values()])
}

interface Spread {
  readonly centres: Float64Array
  readonly starts: readonly number[]
  readonly across: (node: number) => number
  readonly along: (node: number) => number
  readonly isUp: boolean
}

function placesIn(layers: Layers, order: Order, spread: Spread): Table<Point> {
  const { centres, starts, across, along, isUp } = spread
  const places: Record<string, Point> = {}
  for (const layer of order) {
    let free = Number.NEGATIVE_INFINITY
    for (const node of layer) {
      const id = layers.ids[node]
      if (id === undefined) continue
      const wished = snapped((centres[node] ?? 0) - across(node) / 2)
      const cross = Math.max(wished, free)
      free = cross + across(node) + gap[isUp ? 'up' : 'right']
      const main = starts[layers.layerOf[node] ?? 0] ?? 0
      places[id] = isUp ? { x: cross, y: -main - along(node) } : { x: main, y: cross }
    }
  }
  return places
}

const none: Size = { width: 0, height: 0 }

function snapped(value: number): number {
  return Math.round(value / grid) * grid
}

/** A stop stands in a row between those of the boxes that its link joins. */
function rowsOfNodes(layers: Layers, rowOf: (id: string) => number): (node: number) => number {
  const rows = new Int32Array(layers.count)
  const boxes = layers.ids.length
  layers.ids.forEach((id, node) => {
    rows[node] = rowOf(id)
  })
  for (let node = boxes; node < layers.count; node += 1) {
    const before = rows[layers.before[node]?.[0] ?? 0] ?? 0
    let end = layers.after[node]?.[0] ?? 0
    let steps = 2
    for (; end >= boxes; steps += 1) end = layers.after[end]?.[0] ?? 0
    rows[node] = Math.round(before + ((rows[end] ?? 0) - before) / steps)
  }
  return (node) => rows[node] ?? 0
}

/** The order in which boxes stand now, if all of them stand. */
function orderNow(
  layers: Layers,
  layout: NonNullable<TidyOptions['layout']>,
  isUp: boolean,
): Order | undefined {
  const starts = layers.ids.flatMap((id) => (isUp ? layout[id]?.x : layout[id]?.y) ?? [])
  if (starts.length < layers.ids.length) return undefined
  const order: number[][] = layers.lanes.map(() => [])
  layers.ids.forEach((_, node) => {
    order[layers.layerOf[node] ?? 0]?.push(node)
  })
  for (const layer of order) layer.sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || a - b)
  return order
}

/** Where each layer begins: between two layers is room for what stands on links, and the more the more of them bend. */
function startsOf(
  layers: Layers,
  order: Order,
  centres: Float64Array,
  along: (node: number) => number,
  leastBefore: (layer: number) => number,
): number[] {
  let start = 0
  return order.map((layer, i) => {
    if (i > 0) {
      const previous = order[i - 1] ?? []
      const thickness = previous.reduce((most, node) => Math.max(most, along(node)), 0)
      start += thickness + gutter(layers, layer, centres, leastBefore(i))
    }
    return snapped(start)
  })
}

function gutter(
  layers: Layers,
  layer: readonly number[],
  centres: Float64Array,
  least: number,
): number {
  let bends = 0
  for (const node of layer) {
    for (const near of layers.before[node] ?? []) {
      if (Math.abs((centres[node] ?? 0) - (centres[near] ?? 0)) > 40) bends += 1
    }
  }
  return Math.min(mostGutter, least + Math.max(0, bends - 6) * 5)
}

function fromOrigin(places: Table<Point>): Table<Point> {
  let left = Number.POSITIVE_INFINITY
  let top = Number.POSITIVE_INFINITY
  for (const { x, y } of Object.values(places)) {
    left = Math.min(left, x)
    top = Math.min(top, y)
  }
  const moved: Record<string, Point> = {}
  for (const id of Object.keys(places)) {
    const place = places[id]
    if (place) moved[id] = { x: place.x - left, y: place.y - top }
  }
  return moved
}
