import type { Point, Rect } from './geometry.ts'

/** The side of the squares by which is found what stands near. */
const side = 64

/** The squares that a rectangle touches, by number. */
export function eachSquare({ x, y, width, height }: Rect, visit: (square: number) => void): void {
  const right = Math.floor((x + width) / side)
  const bottom = Math.floor((y + height) / side)
  const top = Math.floor(y / side)
  for (let column = Math.floor(x / side); column <= right; column += 1) {
    for (let row = top; row <= bottom; row += 1) visit(column * rows + row)
  }
}

const rows = 65_536

export interface Segment {
  readonly a: Point
  readonly b: Point
}

export function segmentRect({ a, b }: Segment): Rect {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  }
}

/** Whether two rectangles share at least a point. */
export function touch(a: Rect, b: Rect): boolean {
  return (
    a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
  )
}
