import { spaced } from './align.ts'
import type { Passage } from './corridor.ts'

export interface Passing {
  readonly start: number
  readonly end: number
  readonly passages: readonly Passage[]
}

/** Lines side by side in a gap stand no nearer than this if it has room. */
const spacing = 12
const farthest = 3 * spacing

/** The passages of all links, those that share a gap side by side in the order that crosses least. */
export function trackPassages(links: readonly Passing[]): readonly (readonly Passage[])[] {
  const shifted = new Map<Passing, Passage[]>()
  for (const group of together(links.flatMap(tracksOf))) {
    for (const { track, passage } of shiftsIn(group)) {
      const passages = shifted.get(track.of) ?? [...track.of.passages]
      passages[track.index] = passage
      shifted.set(track.of, passages)
    }
  }
  return links.map((link) => shifted.get(link) ?? link.passages)
}

interface Track extends Passage {
  readonly of: Passing
  readonly index: number
  readonly lean: number
}

const tracksKnown = new WeakMap<Passing, readonly Track[]>()

/** What of a link may give way: a passage that has a choice. */
function tracksOf(link: Passing): readonly Track[] {
  const known = tracksKnown.get(link)
  if (known) return known
  const { start, end, passages } = link
  const tracks = passages.flatMap((passage, index): readonly Track[] => {
    const { x0, x1, low, high, y } = passage
    if (low === high) return []
    const before = passages[index - 1]?.y ?? start
    const after = passages[index + 1]?.y ?? end
    return [{ x0, x1, low, high, y, of: link, index, lean: before + after }]
  })
  tracksKnown.set(link, tracks)
  return tracks
}

/** A passage put elsewhere in its gap. */
interface Shift {
  readonly track: Track
  readonly passage: Passage
}

interface GroupKnown {
  readonly group: readonly Track[]
  readonly shifts: readonly Shift[]
}

const groupsKnown = new WeakMap<Track, GroupKnown>()

/** What gives way in a group; the same tracks need no second thought. */
function shiftsIn(group: readonly Track[]): readonly Shift[] {
  const first = group[0]
  if (!first) return []
  const known = groupsKnown.get(first)
  if (known && areSame(known.group, group)) return known.shifts
  const order = group.toSorted((a, b) => a.y - b.y || a.lean - b.lean)
  const places = placesIn(order)
  const shifts = order.flatMap((track, i): readonly Shift[] => {
    const { x0, x1, low, high } = track
    const y = Math.max(low, Math.min(high, places[i] ?? track.y))
    return y === track.y ? [] : [{ track, passage: { x0, x1, low, high, y } }]
  })
  groupsKnown.set(first, { group, shifts })
  return shifts
}

function areSame(one: readonly Track[], other: readonly Track[]): boolean {
  return one.length === other.length && one.every((track, i) => track === other[i])
}

function placesIn(group: readonly Track[]): readonly number[] {
  let low = Number.NEGATIVE_INFINITY
  let high = Number.POSITIVE_INFINITY
  for (const track of group) {
    low = Math.max(low, track.low)
    high = Math.min(high, track.high)
  }
  const step = Math.max(0, Math.min(spacing, (high - low) / (group.length - 1)))
  return spaced(
    group.map(({ y }) => ({ at: y, weight: 1 })),
    group.map((_, i) => i * step),
  )
}

/** Groups that share a stretch along the flow and stand nearer than they should, in the order given. */
function together(tracks: readonly Track[]): readonly (readonly Track[])[] {
  const leader = Int32Array.from(tracks, (_, i) => i)
  const leaderOf = (i: number): number => {
    let at = i
    for (let next = leader[at] ?? at; next !== at; next = leader[at] ?? at) at = next
    return at
  }
  const levels = levelsOf(tracks)
  for (const [level, members] of levels) {
    const near = [...members, ...(levels.get(level + 1) ?? [])]
    members.forEach((i, m) => {
      const a = tracks[i]
      for (let n = m + 1; n < near.length; n += 1) {
        const k = near[n] ?? 0
        const b = tracks[k]
        if (a && b && areBeside(a, b)) leader[leaderOf(k)] = leaderOf(i)
      }
    })
  }
  const groups = new Map<number, Track[]>()
  tracks.forEach((track, i) => {
    const first = leaderOf(i)
    const group = groups.get(first)
    if (group) group.push(track)
    else groups.set(first, [track])
  })
  return [...groups.values()].filter((group) => group.length > 1)
}

/** The tracks by stretches across the flow, so wide that those near each other stand in neighbours. */
function levelsOf(tracks: readonly Track[]): ReadonlyMap<number, readonly number[]> {
  const levels = new Map<number, number[]>()
  tracks.forEach(({ y }, i) => {
    const level = Math.floor(y / farthest)
    const members = levels.get(level)
    if (members) members.push(i)
    else levels.set(level, [i])
  })
  return levels
}

/** Whether they pass through the same gap, nearer than they should. */
function areBeside(a: Passage, b: Passage): boolean {
  return (
    Math.abs(a.y - b.y) <= farthest &&
    a.x0 < b.x1 &&
    b.x0 < a.x1 &&
    a.low < b.high &&
    b.low < a.high
  )
}
