import { type Point, short } from './geometry.ts'

/** A stretch straight along the flow; `x0` may be greater than `x1`. */
export interface Pass {
  readonly x0: number
  readonly x1: number
  readonly y: number
}

/** The line of a link in two forms. */
export interface Line {
  readonly d: string
  readonly points: readonly Point[]
}

/** How many straight pieces stand for a curve when it is measured. */
const samples = 14

type To = (point: Point) => Point

/** Straight passes joined by S-curves. */
export function flowing(passes: readonly Pass[], to: To): Line {
  const points: Point[] = []
  let d = ''
  let from: Point | undefined
  for (const { x0, x1, y } of joined(passes)) {
    const start = { x: x0, y }
    const end = { x: x1, y }
    if (from) {
      const reach = (start.x - from.x) * 0.5
      const c1 = { x: from.x + reach, y: from.y }
      const c2 = { x: start.x - reach, y: start.y }
      d += `C${pair(to(c1))} ${pair(to(c2))} ${pair(to(start))}`
      for (let k = 1; k <= samples; k += 1) points.push(to(cubic(from, c1, c2, start, k / samples)))
    } else {
      d = `M${pair(to(start))}`
      points.push(to(start))
    }
    if (x1 !== x0) {
      d += `L${pair(to(end))}`
      points.push(to(end))
    }
    from = end
  }
  return { d, points }
}

/** Passes one after another on the same line as one. */
function joined(passes: readonly Pass[]): readonly Pass[] {
  const all: Pass[] = []
  for (const pass of passes) {
    const last = all.at(-1)
    if (last?.y === pass.y) all[all.length - 1] = { ...last, x1: pass.x1 }
    else all.push(pass)
  }
  return all
}

/** Straight pieces with rounded corners. */
export function rounded(corners: readonly Point[], radius: number, to: To): Line {
  const first = corners[0]
  if (!first) return { d: '', points: [] }
  const points: Point[] = [to(first)]
  let d = `M${pair(to(first))}`
  for (let i = 1; i < corners.length; i += 1) {
    const [before, at, after] = [corners[i - 1] ?? first, corners[i] ?? first, corners[i + 1]]
    if (!after) {
      d += `L${pair(to(at))}`
      points.push(to(at))
      continue
    }
    const r = Math.min(radius, distance(before, at) / 2, distance(at, after) / 2)
    const start = towards(at, before, r)
    const end = towards(at, after, r)
    d += `L${pair(to(start))}Q${pair(to(at))} ${pair(to(end))}`
    points.push(to(start))
    for (let k = 1; k <= 6; k += 1) points.push(to(quadratic(start, at, end, k / 6)))
  }
  return { d, points }
}

/** How long the handles of a curve between two points are, as a part of the way between them. */
const pull = 0.38

/** A point of a smooth line, and the way that the line goes there, if that is given. */
export interface Node {
  readonly at: Point
  /** One pixel long. */
  readonly heading?: Point
}

/**
 * A smooth line through points. Where no heading is given it goes the way from the point before to the
 * one after, the nearer counting more.
 */
export function through(nodes: readonly Node[], to: To): Line {
  const first = nodes[0]
  if (!first) return { d: '', points: [] }
  const sampled: Point[] = [to(first.at)]
  let d = `M${pair(to(first.at))}`
  let out = first.heading ?? still
  for (let i = 1; i < nodes.length; i += 1) {
    const [a, b, onwards] = [
      nodes[i - 1]?.at ?? first.at,
      nodes[i]?.at ?? first.at,
      nodes[i + 1]?.at,
    ]
    const into = nodes[i]?.heading ?? (onwards ? directionAt(a, b, onwards) : still)
    const [leave, arrive] = [nodes[i - 1]?.heading, nodes[i]?.heading]
    const [start, end] = [reachOf(a, b, leave), reachOf(a, b, arrive)]
    const c1 = { x: a.x + out.x * start, y: a.y + out.y * start }
    const c2 = { x: b.x - into.x * end, y: b.y - into.y * end }
    d += `C${pair(to(c1))} ${pair(to(c2))} ${pair(to(b))}`
    for (let k = 1; k <= samples; k += 1) sampled.push(to(cubic(a, c1, c2, b, k / samples)))
    out = into
  }
  return { d, points: sampled }
}

const still = { x: 0, y: 0 }

/** The length of a curve's handle. Where a heading is given it goes halfway that way, as S-curves do. */
function reachOf(a: Point, b: Point, heading: Point | undefined): number {
  const least = distance(a, b) * pull
  if (!heading) return least
  const onwards = (b.x - a.x) * heading.x + (b.y - a.y) * heading.y
  return Math.max(Math.min(24, least), onwards / 2)
}

/** The way that a line goes at a point between two others (a Catmull–Rom spline's, by the chords). */
function directionAt(before: Point, at: Point, after: Point): Point {
  const [near, far] = [distance(before, at), distance(at, after)]
  if (near === 0 || far === 0) return unit({ x: after.x - before.x, y: after.y - before.y })
  const [w, v] = [far / near, near / far]
  const x = (at.x - before.x) * w + (after.x - at.x) * v
  const y = (at.y - before.y) * w + (after.y - at.y) * v
  return unit({ x, y })
}

function unit({ x, y }: Point): Point {
  const length = Math.hypot(x, y)
  return length === 0 ? { x: 0, y: 0 } : { x: x / length, y: y / length }
}

export function pair({ x, y }: Point): string {
  return `${short(x)} ${short(y)}`
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to)
  if (length === 0) return from
  return {
    x: from.x + ((to.x - from.x) * by) / length,
    y: from.y + ((to.y - from.y) * by) / length,
  }
}

function cubic(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const u = 1 - t
  const [k0, k1, k2, k3] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t]
  return {
    x: k0 * a.x + k1 * b.x + k2 * c.x + k3 * d.x,
    y: k0 * a.y + k1 * b.y + k2 * c.y + k3 * d.y,
  }
}

function quadratic(a: Point, b: Point, c: Point, t: number): Point {
  const u = 1 - t
  return {
    x: u * u * a.x + 2 * u * t * b.x + t * t * c.x,
    y: u * u * a.y + 2 * u * t * b.y + t * t * c.y,
  }
}
