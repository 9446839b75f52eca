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
  const tracks: Track[] = []
  links.forEach(({ start, end, passages }, link) => {
    passages.forEach((passage, index) => {
      if (passage.low === passage.high) return
      const before = passages[index - 1]?.y ?? start
      const after = passages[index + 1]?.y ?? end
      tracks.push({ link, index, passage, lean: before + after })
    })
  })
  tracks.sort((a, b) => a.passage.y - b.passage.y)
  const placed: (readonly Passage[])[] = links.map(({ passages }) => passages)
  for (const group of together(tracks)) {
    group.sort((a, b) => a.passage.y - b.passage.y || a.lean - b.lean || a.link - b.link)
    const places = placesIn(group)
    group.forEach(({ link, index, passage }, i) => {
      const y = Math.max(passage.low, Math.min(passage.high, places[i] ?? passage.y))
      if (y !== passage.y) placed[link] = (placed[link] ?? []).with(index, { ...passage, y })
    })
  }
  return placed
}

function placesIn(group: readonly Track[]): readonly number[] {
  let low = Number.NEGATIVE_INFINITY
  let high = Number.POSITIVE_INFINITY
  for (const { passage } of group) {
    low = Math.max(low, passage.low)
    high = Math.min(high, passage.high)
  }
  const step = Math.max(0, Math.min(spacing, (high - low) / (group.length - 1)))
  return spaced(
    group.map(({ passage }) => ({ at: passage.y, weight: 1 })),
    group.map((_, i) => i * step),
  )
}

interface Track {
  readonly link: number
  readonly index: number
  readonly passage: Passage
  readonly lean: number
}

/** Groups that share a stretch along the flow and stand nearer than they should; ordered by place. */
function together(tracks: readonly Track[]): readonly Track[][] {
  const leader = Int32Array.from(tracks, (_, i) => i)
  const leaderOf = (i: number): number => {
    let at = i
    for (let next = leader[at] ?? at; next !== at; next = leader[at] ?? at) at = next
    return at
  }
  for (let i = 0; i < tracks.length; i += 1) {
    const a = tracks[i]?.passage
    if (!a) continue
    for (let k = i + 1; k < tracks.length; k += 1) {
      const b = tracks[k]?.passage
      if (!b || b.y - a.y > farthest) break
      if (areBeside(a, b)) leader[leaderOf(k)] = leaderOf(i)
    }
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

/** Whether they pass through the same gap. */
function areBeside(a: Passage, b: Passage): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.low < b.high && b.low < a.high
}
