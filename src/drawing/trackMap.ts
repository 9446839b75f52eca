import type { Passage } from './corridor.ts'

/** A passage of a line: its stop is its number among the places of the line, the start being 0. */
export interface Track {
  readonly line: number
  readonly stop: number
}

/** The passages of lines, found by where they are. */
export class TrackMap {
  readonly #squares = new Map<number, number[]>()

  add(gap: Passage, y: number, track: Track): void {
    for (const square of squaresOf(gap, y, y)) {
      const there = this.#squares.get(square)
      if (there) there.push(codeOf(track))
      else this.#squares.set(square, [codeOf(track)])
    }
  }

  remove(gap: Passage, y: number, track: Track): void {
    for (const square of squaresOf(gap, y, y)) {
      const there = this.#squares.get(square) ?? []
      there.splice(there.indexOf(codeOf(track)), 1)
    }
  }

  /** Whether any of those that may be within a stretch of a gap is such. */
  some(gap: Passage, low: number, high: number, isSuch: (track: Track) => boolean): boolean {
    return squaresOf(gap, low, high).some((square) =>
      this.#squares
        .get(square)
        ?.some((code) => isSuch({ line: Math.floor(code / mostStops), stop: code % mostStops })),
    )
  }
}

/** A line has fewer places than this: there are not so many lanes. */
const mostStops = 4096

function codeOf({ line, stop }: Track): number {
  return line * mostStops + stop
}

const size = { x: 400, y: 24 }
const rows = 65_536

/** The squares that a stretch of a gap reaches into, by number. */
function squaresOf({ x0, x1 }: Passage, low: number, high: number): readonly number[] {
  const squares: number[] = []
  const [right, bottom] = [Math.floor(x1 / size.x), Math.floor(high / size.y)]
  for (let column = Math.floor(x0 / size.x); column <= right; column += 1) {
    for (let row = Math.floor(low / size.y); row <= bottom; row += 1) {
      squares.push(column * rows + row)
    }
  }
  return squares
}
