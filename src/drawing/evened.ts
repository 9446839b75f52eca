import { type Passage, roomOf } from './corridor.ts'
import { type End, placesBeside, widestRange } from './ends.ts'
import type { Rect } from './geometry.ts'
import { type Track, TrackMap } from './trackMap.ts'

/** Where a line begins, passes and ends. */
export interface Course {
  readonly start: number
  readonly end: number
  readonly passages: readonly Passage[]
  /** It goes across the gutters, from passage to passage. */
  readonly isAcross: boolean
}

/** Above so many lines nobody sees the small rises and falls. */
const mostLines = 600
/** From one place of a line to the next: a rise or fall of no more than this is done without, if it can be. */
const mostSkew = 120
/** Ends of a side, and lines in a gap, stand no nearer when one of them gives way. */
const betweenEnds = 11
const betweenLines = 9
/** How far beside where it went a line may go to be level. */
const asides = [-10, 10, -20, 20]
/** An end gives way to another's straight line by so much. */
const mostPush = 60

/**
 * Lines that all but go straight on are made to, where what stands beside has room or gives way. Every
 * two ends after one another are those of one line. No end and no line changes its order with another.
 */
export function evened(
  courses: readonly Course[],
  ends: readonly End[],
  boxes: ReadonlyMap<string, Rect>,
): readonly Course[] {
  if (courses.length > mostLines) return courses
  const evening = new Evening(courses, ends, boxes)
  for (let i = 0; i < courses.length; i += 1) evening.even(i)
  return courses.map((course, i) => evening.after(course, i))
}

/** The place of a line that is put elsewhere: its start, a passage, or its end. */
interface Shift extends Track {
  readonly y: number
}

/** What of all lines is looked up is put in order when it is first asked for: most lines need nothing. */
class Evening {
  readonly #courses: readonly Course[]
  readonly #ends: readonly End[]
  readonly #boxes: ReadonlyMap<string, Rect>
  /** Of every line that was put elsewhere, where it begins, passes and ends. */
  readonly #moved = new Map<number, number[]>()
  #sides: readonly (readonly number[])[] | undefined
  #tracks: TrackMap | undefined

  constructor(courses: readonly Course[], ends: readonly End[], boxes: ReadonlyMap<string, Rect>) {
    this.#courses = courses
    this.#ends = ends
    this.#boxes = boxes
  }

  /** Takes the small rises and falls out of one line. */
  even(line: number): void {
    const { isAcross, passages } = this.#courses[line] ?? { isAcross: false, passages: [] }
    if (!isAcross) return
    const last = passages.length + 1
    for (let i = 1; i <= last; i += 1) {
      const [a, b] = [this.#stop(line, i - 1), this.#stop(line, i)]
      if (a === b || Math.abs(a - b) > mostSkew) continue
      let [first, end] = [i - 1, i]
      while (first > 0 && this.#stop(line, first - 1) === a) first -= 1
      while (end < last && this.#stop(line, end + 1) === b) end += 1
      for (const y of this.#levelsFor(line, first, end, a, b)) {
        const shifts = this.#shiftsTo(line, first, end, y)
        if (!shifts) continue
        for (const shift of shifts) this.#put(shift)
        break
      }
    }
  }

  after(course: Course, line: number): Course {
    const stops = this.#moved.get(line)
    if (!stops) return course
    const [start, end] = [stops[0] ?? 0, stops.at(-1) ?? 0]
    const passages = course.passages.map((passage, i) => {
      const y = stops[i + 1] ?? passage.y
      return y === passage.y ? passage : { ...passage, y }
    })
    return { ...course, start, end, passages }
  }

  #stop(line: number, stop: number): number {
    const moved = this.#moved.get(line)
    if (moved) return moved[stop] ?? 0
    const { start, end, passages } = this.#courses[line] ?? nowhere
    if (stop === 0) return start
    return passages[stop - 1]?.y ?? end
  }

  /** Where a stretch of a line may be level that now goes at one place and then at another, the best first. */
  #levelsFor(line: number, first: number, last: number, a: number, b: number): readonly number[] {
    const passages = this.#courses[line]?.passages.slice(Math.max(0, first - 1), last) ?? []
    const gaps = passages.map(roomOf)
    const low = gaps.reduce((most, gap) => Math.max(most, gap.low), Number.NEGATIVE_INFINITY)
    const high = gaps.reduce((least, gap) => Math.min(least, gap.high), Number.POSITIVE_INFINITY)
    if (low > high) return []
    const wished = [a, b, (a + b) / 2, ...asides.flatMap((aside) => [a + aside, b + aside])]
    return [...new Set(wished.map((y) => Math.max(low, Math.min(high, y))))]
  }

  /** What has to be put elsewhere for a stretch of a line to be level; nothing if it cannot be. */
  #shiftsTo(line: number, first: number, last: number, y: number): readonly Shift[] | undefined {
    const { passages } = this.#courses[line] ?? nowhere
    for (let stop = first; stop <= last; stop += 1) {
      const passage = passages[stop - 1]
      if (passage && (y < roomOf(passage).low || y > roomOf(passage).high)) return undefined
    }
    const all: Shift[] = []
    for (let stop = first; stop <= last; stop += 1) {
      if (this.#stop(line, stop) === y) continue
      if (stop > 0 && stop <= passages.length) {
        if (!this.#hasRoom(line, stop, y)) return undefined
        all.push({ line, stop, y })
      } else {
        const shifts = this.#shiftsOfEnd(2 * line + (stop === 0 ? 0 : 1), y)
        if (!shifts) return undefined
        all.push(...shifts)
      }
    }
    return all
  }

  /** An end put elsewhere on its side, and those beside that give way to it. */
  #shiftsOfEnd(end: number, y: number): readonly Shift[] | undefined {
    const { box, side } = this.#ends[end] ?? { box: '', side: 'left' }
    const rect = this.#boxes.get(box)
    if (!rect) return undefined
    const { low, high } = widestRange(rect, side)
    if (y < low || y > high) return undefined
    const shifts: Shift[] = [this.#shiftOf(end, y)]
    this.#sides ??= placesBeside(this.#ends, (each) => this.#placeOf(each))
    const members = this.#sides[end] ?? []
    const own = members.indexOf(end)
    for (const way of [1, -1]) {
      let edge = y
      for (let k = own + way; k >= 0 && k < members.length; k += way) {
        const other = members[k] ?? 0
        const place = this.#placeOf(other)
        if ((place - edge) * way >= betweenEnds) break
        edge += betweenEnds * way
        if (edge < low || edge > high || Math.abs(edge - place) > mostPush) return undefined
        if (this.#isLevelAt(other)) return undefined
        shifts.push(this.#shiftOf(other, edge))
      }
    }
    return shifts
  }

  #shiftOf(end: number, y: number): Shift {
    return { line: end >> 1, stop: this.#stopOf(end), y }
  }

  #stopOf(end: number): number {
    return end % 2 === 0 ? 0 : (this.#courses[end >> 1]?.passages.length ?? 0) + 1
  }

  #placeOf(end: number): number {
    return this.#stop(end >> 1, this.#stopOf(end))
  }

  /** Whether the line of an end goes straight on from it. */
  #isLevelAt(end: number): boolean {
    const line = end >> 1
    if (!this.#courses[line]?.isAcross) return false
    const stop = this.#stopOf(end)
    return this.#stop(line, stop) === this.#stop(line, stop === 0 ? 1 : stop - 1)
  }

  /** Whether a line can pass its gap elsewhere, without coming too near another or crossing it. */
  #hasRoom(line: number, stop: number, y: number): boolean {
    const own = this.#stop(line, stop)
    const gap = this.#courses[line]?.passages[stop - 1]
    if (!gap) return false
    this.#tracks ??= this.#tracksNow()
    const [low, high] = [Math.min(own, y) - betweenLines, Math.max(own, y) + betweenLines]
    return !this.#tracks.some(gap, low, high, (track) => {
      const place = this.#stop(track.line, track.stop)
      if (Math.abs(place - y) >= betweenLines && place < own === place < y) return false
      const other = this.#courses[track.line]?.passages[track.stop - 1]
      return other !== undefined && other !== gap && areInOneGap(gap, other)
    })
  }

  #tracksNow(): TrackMap {
    const tracks = new TrackMap()
    this.#courses.forEach(({ passages }, line) => {
      passages.forEach((gap, i) => {
        tracks.add(gap, this.#stop(line, i + 1), { line, stop: i + 1 })
      })
    })
    return tracks
  }

  #put({ line, stop, y }: Shift): void {
    const { start, end, passages } = this.#courses[line] ?? nowhere
    const stops = this.#moved.get(line) ?? [start, ...passages.map((passage) => passage.y), end]
    this.#moved.set(line, stops)
    const before = stops[stop] ?? 0
    stops[stop] = y
    const gap = passages[stop - 1]
    if (!gap || !this.#tracks) return
    this.#tracks.remove(gap, before, { line, stop })
    this.#tracks.add(gap, y, { line, stop })
  }
}

const nowhere: Course = { start: 0, end: 0, passages: [], isAcross: false }

function areInOneGap(a: Passage, b: Passage): boolean {
  const [one, other] = [roomOf(a), roomOf(b)]
  return a.x0 < b.x1 && b.x0 < a.x1 && one.low < other.high && other.low < one.high
}
