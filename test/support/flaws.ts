import { edgeInset } from '#drawing/ends.ts'
import { overlap, type Point, type Rect } from '#drawing/geometry.ts'
import { sizeOfHexagon } from '#drawing/hexagon.ts'
import { shapeOf } from '#drawing/outline.ts'
import type { RouteBox } from '#drawing/route.ts'
import type { Scene } from '#drawing/scene.ts'

/** What is wrong with a picture, named: `box T1 over T2`, `link l4 through B1`, `link l4 through its own T1`. */
export function flawsIn(scene: Scene): readonly string[] {
  const boxes = scene.boxes.map(({ look, x, y }) => ({
    id: look.id,
    rect: { x, y, width: look.width, height: look.height, shape: shapeOf[look.kind] },
  }))
  const flaws: string[] = []
  boxes.forEach(({ id, rect }, i) => {
    for (const other of boxes.slice(i + 1)) {
      if (overlap(rect, other.rect)) flaws.push(`box ${id} over ${other.id}`)
    }
  })
  const marks: { readonly name: string; readonly rect: Rect }[] = []
  for (const link of scene.links) {
    link.hexagons.forEach((hexagon, i) => {
      const name = `hexagon ${link.id}.${i}`
      const { width, height } = sizeOfHexagon(hexagon)
      marks.push({ name, rect: around(hexagon, width, height) })
    })
    if (link.signAt) marks.push({ name: `sign ${link.id}`, rect: around(link.signAt, 20, 20) })
    for (const { id, rect } of boxes) {
      if (id === link.from || id === link.to) {
        if (entersBox(link.route.points, rect)) flaws.push(`link ${link.id} through its own ${id}`)
        continue
      }
      const isThrough = link.route.points.some((point, k) => {
        const next = link.route.points[k + 1]
        return next && crossesRect(point, next, rect)
      })
      if (isThrough) flaws.push(`link ${link.id} through ${id}`)
    }
  }
  marks.forEach(({ name, rect }, i) => {
    for (const box of boxes) if (overlap(rect, box.rect)) flaws.push(`${name} over box ${box.id}`)
    for (const other of marks.slice(i + 1)) {
      if (overlap(rect, other.rect)) flaws.push(`${name} over ${other.name}`)
    }
  })
  for (const lane of scene.lanes) {
    for (const { id, rect } of boxes) {
      if (overlap(lane, rect)) flaws.push(`heading ${lane.id} over box ${id}`)
    }
  }
  return flaws
}

/** A line may reach so far into its own boxes where it begins and ends. */
const tolerance = 2
/** From one place on a line that is looked at to the next. */
const step = 2

/** Whether a line passes through the inside of a box, as that is drawn. */
export function entersBox(points: readonly Point[], box: RouteBox): boolean {
  return points.some((a, i) => {
    const b = points[i + 1]
    if (!b) return false
    const steps = Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / step)
    return Array.from({ length: steps + 1 }, (_, k) => k / Math.max(1, steps)).some((part) =>
      isInside({ x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part }, box),
    )
  })
}

function isInside({ x, y }: Point, box: RouteBox): boolean {
  const inset = tolerance + edgeInset(box, 'left', y - box.y)
  return (
    y > box.y + tolerance &&
    y < box.y + box.height - tolerance &&
    x > box.x + inset &&
    x < box.x + box.width - inset
  )
}

function around({ x, y }: Point, width: number, height: number): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height }
}

/** Whether a straight piece passes through the inside of a rectangle (Liang and Barsky 1984). */
function crossesRect(a: Point, b: Point, rect: Rect): boolean {
  let first = 0
  let last = 1
  const cut = (along: number, room: number) => {
    if (along === 0) return room > 0
    const t = room / along
    if (along < 0) first = Math.max(first, t)
    else last = Math.min(last, t)
    return first < last
  }
  return (
    cut(a.x - b.x, a.x - rect.x) &&
    cut(b.x - a.x, rect.x + rect.width - a.x) &&
    cut(a.y - b.y, a.y - rect.y) &&
    cut(b.y - a.y, rect.y + rect.height - a.y)
  )
}

export interface Complexity {
  readonly crossings: number
  readonly bends: number
}

/** How often lines cross, and how often they turn by more than a little. */
export function complexityOf(scene: {
  readonly links: readonly { readonly route: { readonly points: readonly Point[] } }[]
}): Complexity {
  let crossings = 0
  let bends = 0
  const lines = scene.links.map(({ route }) => ({
    points: route.points,
    bounds: boundsOf(route.points),
  }))
  lines.forEach((line, i) => {
    bends += bendsIn(line.points)
    for (const other of lines.slice(i + 1)) {
      if (touch(line.bounds, other.bounds)) crossings += crossingsOf(line.points, other.points)
    }
  })
  return { crossings, bends }
}

function boundsOf(points: readonly Point[]): Rect {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

function touch(a: Rect, b: Rect): boolean {
  return (
    a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
  )
}

function crossingsOf(a: readonly Point[], b: readonly Point[]): number {
  let count = 0
  for (let i = 1; i < a.length; i += 1) {
    for (let k = 1; k < b.length; k += 1) {
      const [p, q, r, s] = [a[i - 1], a[i], b[k - 1], b[k]]
      if (!p || !q || !r || !s) continue
      const [first, last] = [side(r, s, p), side(r, s, q)]
      const [from, to] = [side(p, q, r), side(p, q, s)]
      // A line that begins or ends on another does not cross it; one with a corner there crosses it once.
      if ((first === 0 && i === 1) || (last === 0 && i === a.length - 1)) continue
      if ((from === 0 && k === 1) || (to === 0 && k === b.length - 1)) continue
      if (first < 0 !== last < 0 && from < 0 !== to < 0) count += 1
    }
  }
  return count
}

function side(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

/** Every stretch in which a line turns one way is a bend for each quarter of a circle, at least one. */
function bendsIn(points: readonly Point[]): number {
  let bends = 0
  let turned = 0
  const end = () => {
    if (turned !== 0) bends += Math.max(1, Math.round(Math.abs(turned) / (Math.PI / 2)))
    turned = 0
  }
  for (let i = 2; i < points.length; i += 1) {
    const [a, b, c] = [points[i - 2], points[i - 1], points[i]]
    if (!a || !b || !c) continue
    const angle = angleBetween(a, b, c)
    if (Math.abs(angle) < 0.02 || Math.sign(angle) !== Math.sign(turned)) end()
    if (Math.abs(angle) >= 0.02) turned += angle
  }
  end()
  return bends
}

/** How far the way from `a` over `b` to `c` turns, from -π to π. */
function angleBetween(a: Point, b: Point, c: Point): number {
  const [x, y] = [b.x - a.x, b.y - a.y]
  const [u, v] = [c.x - b.x, c.y - b.y]
  return Math.atan2(x * v - y * u, x * u + y * v)
}
