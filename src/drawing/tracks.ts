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
  const tracks = links.flatMap(({ start, end, passages }, link) =>
    passages.flatMap((passage, index): readonly Track[] => {
      if (passage.low === passage.high) return []
      const before = passages[index - 1]?.y ?? start
      const after = passages[index + 1]?.y ?? end
      return [{ link, index, passage, lean: before + after }]
    }),
  )
  tracks.sort((a, b) => a.passage.y - b.passage.y)
  const placed = links.map(({ passages }) => [...passages])
  for (const group of together(tracks)) {
    group.sort((a, b) => a.passage.y - b.passage.y || a.lean - b.lean || a.link - b.link)
    const low = Math.max(...group.map(({ passage }) => passage.low))
    const high = Math.min(...group.map(({ passage }) => passage.high))
    const room = (high - low) / (group.length - 1)
    const step = Math.max(0, Math.min(spacing, room))
    const places = spaced(
      group.map(({ passage }) => ({ at: passage.y, weight: 1 })),
      group.map((_, i) => i * step),
    )
    group.forEach(({ link, index, passage }, i) => {
      const own = placed[link]
      const y = Math.max(passage.low, Math.min(passage.high, places[i] ?? passage.y))
      if (own) own[index] = { ...passage, y }
    })
  }
  return placed
}

interface Track {
  readonly link: number
  readonly index: number
  readonly passage: Passage
  readonly lean: number
}

/** Groups that share a stretch along the flow and stand nearer than they should. */
function together(tracks: readonly Track[]): readonly Track[][] {
  const leader = tracks.map((_, i) => i)
  const leaderOf = (i: number): number => {
    let at = i
    while (leader[at] !== at) at = leader[at] ?? at
    return at
  }
  tracks.forEach((a, i) => {
    for (let k = i + 1; k < tracks.length; k += 1) {
      const b = tracks[k]
      if (!b || b.passage.y - a.passage.y > farthest) break
      if (areBeside(a.passage, b.passage)) leader[leaderOf(k)] = leaderOf(i)
    }
  })
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
