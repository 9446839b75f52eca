import { spaced } from './align.ts'
import type { Passage } from './corridor.ts'

export interface Passing {
  readonly start: number
  readonly end: number
  readonly passages: readonly Passage[]
}

/** Lines side by side in a gap stand no nearer than this if it has room. */
const spacing = 12

/** The passages of all links, those that share a gap side by side in the order that crosses least. */
export function trackPassages(links: readonly Passing[]): readonly (readonly Passage[])[] {
  const all = links.flatMap(({ start, end, passages }, link) =>
    passages.map((passage, index) => {
      const before = passages[index - 1]?.y ?? start
      const after = passages[index + 1]?.y ?? end
      return { link, index, passage, lean: before + after, y: passage.y }
    }),
  )
  all.sort((a, b) => a.passage.x0 - b.passage.x0)
  const result = links.map(({ passages }) => [...passages])
  for (const group of together(all)) {
    group.sort((a, b) => a.passage.y - b.passage.y || a.lean - b.lean || a.link - b.link)
    const low = Math.max(...group.map(({ passage }) => passage.low))
    const high = Math.min(...group.map(({ passage }) => passage.high))
    const room = group.length > 1 ? (high - low) / (group.length - 1) : spacing
    const step = Math.max(0, Math.min(spacing, room))
    const wishes = group.map(({ passage }) => ({ at: passage.y, weight: 1 }))
    const places = spaced(
      wishes,
      group.map((_, i) => i * step),
    )
    group.forEach(({ link, index, passage }, i) => {
      const y = Math.max(passage.low, Math.min(passage.high, places[i] ?? passage.y))
      const own = result[link]
      if (own) own[index] = { ...passage, y }
    })
  }
  return result
}

interface Track {
  readonly link: number
  readonly index: number
  readonly passage: Passage
  readonly lean: number
}

/** Groups that share a stretch along the flow and stand nearer than they should. */
function together(tracks: readonly Track[]): readonly Track[][] {
  const groups: Track[][] = []
  const groupOf = tracks.map((track) => {
    const group = [track]
    groups.push(group)
    return group
  })
  for (let i = 0; i < tracks.length; i += 1) {
    const a = tracks[i]
    for (let k = i + 1; a && k < tracks.length; k += 1) {
      const b = tracks[k]
      if (!b || b.passage.x0 >= a.passage.x1) break
      const share = a.passage.low < b.passage.high && b.passage.low < a.passage.high
      if (!share || Math.abs(a.passage.y - b.passage.y) > spacing * 3) continue
      const [one, other] = [groupOf[i], groupOf[k]]
      if (!one || !other || one === other) continue
      for (const track of other) {
        one.push(track)
        groupOf[tracks.indexOf(track)] = one
      }
      other.length = 0
    }
  }
  return groups.filter((group) => group.length > 1)
}
