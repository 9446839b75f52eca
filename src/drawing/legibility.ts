import { detailAt, shapesAt } from './detail.ts'
import type { Scene } from './scene.ts'
import type { Shape } from './shape.ts'

/** How far the back row sits from the screen, in metres. */
export const distances = [3, 5, 8] as const
export type Distance = (typeof distances)[number]

/** The least height of type that is read from there, in pixels of a screen with 1,080 lines. */
export const leastType: Readonly<Record<Distance, number>> = { 3: 18, 5: 31, 8: 49 }

export interface LegibilityOptions {
  readonly zoom: number
  /** The lines of the screen, in the page's pixels. */
  readonly screenHeight: number
  readonly distance: Distance
}

/** What makes the titles legible. */
export interface Remedy {
  /** Zoom in; show titles alone, which are larger; or lay out a part for itself. */
  readonly how: 'zoom' | 'middle' | 'focus'
  /** The zoom at which titles are then large enough. */
  readonly zoom: number
  /** How much of the picture the screen then holds, from 0 to 1. */
  readonly share: number
}

export interface Legibility {
  /** The smallest type and the smallest title, in pixels of a screen with 1,080 lines; 0 if there is none. */
  readonly smallest: number
  readonly title: number
  readonly needed: number
  /** Everything is legible, the titles are, or not even they. */
  readonly verdict: 'all' | 'titles' | 'none'
  /** What helps if the titles are not legible, that which shows most first. */
  readonly remedies: readonly Remedy[]
}

const lines = 1080
const proportions = 16 / 9
/** A picture of which so little is left on the screen is better laid out in parts. */
const leastShare = 0.5

/** Whether what is on the screen can be read from the back row, and what to do if not. */
export function legibility(scene: Scene, options: LegibilityOptions): Legibility {
  const { zoom, screenHeight, distance } = options
  const scale = (zoom * lines) / screenHeight
  const detail = detailAt(zoom)
  const sizes = scene.boxes.map(({ look }) => sizesIn(shapesAt(look, detail)))
  const least = (values: readonly number[]) => (values.length > 0 ? Math.min(...values) : 0)
  const smallest = least(sizes.flat()) * scale
  const title = least(sizes.flatMap((own) => (own.length > 0 ? [Math.max(...own)] : []))) * scale
  const needed = leastType[distance]
  const verdict = title < needed ? 'none' : smallest < needed ? 'titles' : 'all'
  const remedies = verdict === 'none' ? remediesFor(scene, needed, screenHeight) : []
  return { smallest, title, needed, verdict, remedies }
}

function remediesFor(scene: Scene, needed: number, screenHeight: number): readonly Remedy[] {
  const ways = (['near', 'middle'] as const).map((detail): Remedy => {
    const titles = scene.boxes.flatMap(({ look }) => {
      const own = sizesIn(shapesAt(look, detail))
      return own.length > 0 ? [Math.max(...own)] : []
    })
    const zoom = titles.length > 0 ? (needed * screenHeight) / lines / Math.min(...titles) : 1
    const share = shareAt(scene, zoom, screenHeight)
    return { how: detail === 'near' ? 'zoom' : 'middle', zoom, share }
  })
  const best = Math.max(0, ...ways.map(({ share }) => share))
  const [near] = ways
  const focus: readonly Remedy[] =
    near && best < leastShare ? [{ how: 'focus', zoom: near.zoom, share: near.share }] : []
  return [...focus, ...ways.toSorted((a, b) => b.share - a.share || a.zoom - b.zoom)]
}

function shareAt({ bounds }: Scene, zoom: number, screenHeight: number): number {
  const [width, height] = [(screenHeight * proportions) / zoom, screenHeight / zoom]
  const share = (seen: number, whole: number) => (whole > 0 ? Math.min(1, seen / whole) : 1)
  return share(width, bounds.width) * share(height, bounds.height)
}

function sizesIn(shapes: readonly Shape[]): readonly number[] {
  return shapes.flatMap((shape) =>
    shape.type === 'text' && shape.lines.some((line) => line.trim() !== '') ? [shape.size] : [],
  )
}
