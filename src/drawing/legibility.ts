import { remembered } from '#analysis/remembered.ts'
import { type Detail, detailAt, shapesAt } from './detail.ts'
import { type Distance, leastType } from './distances.ts'
import type { Size } from './geometry.ts'
import { headingSizes, headingsAt } from './headings.ts'
import type { Scene } from './scene.ts'
import type { Shape } from './shape.ts'

export interface LegibilityOptions {
  readonly zoom: number
  /** Whether titles are shown alone, at any zoom. */
  readonly titlesOnly: boolean
  /** The lines of the screen, in the page's pixels. */
  readonly screenHeight: number
  /** The window onto the picture, in the page's pixels. */
  readonly window: Size
  readonly distance: Distance
  /**
   * How many boxes each part has that could be shown alone, as a share of those in the picture; asked
   * for where little of the picture would fit.
   */
  parts(): readonly number[]
}

/** What makes the titles legible. */
export interface Remedy {
  /** Zoom in; show titles alone, which are larger; or lay out a part for itself. */
  readonly how: 'zoom' | 'middle' | 'focus'
  /** The zoom at which titles are then large enough. */
  readonly zoom: number
  /** How much of the picture the window then holds, from 0 to 1. */
  readonly share: number
}

export interface Legibility {
  /** The smallest type and the smallest title, in pixels of a screen with 1,080 lines; 0 if there is none. */
  readonly smallest: number
  readonly title: number
  readonly needed: number
  /** Everything is legible, the titles are, or not even they. */
  readonly verdict: 'all' | 'titles' | 'none'
  /** What helps if the titles are not legible, that which shows most first; a part first if all of it would fit. */
  readonly remedies: readonly Remedy[]
}

const lines = 1080
/** A picture of which so little is left on the screen is better laid out in parts. */
const leastShare = 0.5

/** Whether what is on the screen can be read from the back row, and what to do if not. */
export function legibility(scene: Scene, options: LegibilityOptions): Legibility {
  const { zoom, titlesOnly, screenHeight, distance } = options
  const scale = (zoom * lines) / screenHeight
  const type = typeIn(scene, detailAt(zoom, titlesOnly))
  const smallest = type.smallest * scale
  const title = type.title * scale
  const needed = leastType[distance]
  const verdict = title < needed ? 'none' : smallest < needed ? 'titles' : 'all'
  const remedies = verdict === 'none' ? remediesFor(scene, options) : []
  return { smallest, title, needed, verdict, remedies }
}

function remediesFor(scene: Scene, options: LegibilityOptions): readonly Remedy[] {
  const { titlesOnly, screenHeight, distance } = options
  const details = titlesOnly ? (['middle'] as const) : (['near', 'middle'] as const)
  const ways = details.map((detail): Remedy => {
    const { title } = typeIn(scene, detail)
    const zoom = title > 0 ? (leastType[distance] * screenHeight) / lines / title : 1
    const how = detail === 'near' || titlesOnly ? 'zoom' : 'middle'
    return { how, zoom, share: shareAt(scene, zoom, options.window) }
  })
  const best = ways.toSorted((a, b) => b.share - a.share || a.zoom - b.zoom)
  const [first] = best
  if (first === undefined || first.share >= leastShare) return best
  const focus: Remedy = { ...first, how: 'focus' }
  const fitting = ways.find(({ how }) => how === 'zoom')?.share ?? 0
  // A part of so few boxes is legible as it stands; a larger one is only a step on the way.
  return Math.min(...options.parts()) <= fitting ? [focus, ...best] : [...best, focus]
}

function shareAt({ bounds }: Scene, zoom: number, window: Size): number {
  const share = (seen: number, whole: number) => (whole > 0 ? Math.min(1, seen / whole) : 1)
  return share(window.width / zoom, bounds.width) * share(window.height / zoom, bounds.height)
}

/** The smallest type and the smallest title of a scene at 100 %; 0 if there is none. */
interface Type {
  readonly smallest: number
  readonly title: number
}

function typeIn(scene: Scene, detail: Detail): Type {
  return typesOf[detail](scene)
}

/** Found once for a scene: zooming asks again and again. */
const typesOf: Readonly<Record<Detail, (scene: Scene) => Type>> = {
  near: remembered((scene: Scene) => measured(scene, 'near')),
  middle: remembered((scene: Scene) => measured(scene, 'middle')),
  far: remembered((scene: Scene) => measured(scene, 'far')),
}

/** Type has few sizes: so many boxes, here and there, have them all. */
const sampled = 250

function measured({ boxes, lanes, links }: Scene, detail: Detail): Type {
  const step = Math.max(1, Math.floor(boxes.length / sampled))
  // From afar headings grow with the distance, and marks on lines are not drawn.
  const heading = headingSizes[detail]
  const around =
    detail === 'far'
      ? []
      : [...headingsAt(lanes, heading).flat(), ...links.flatMap(({ marks }) => marks)]
  let smallest = Math.min(Number.POSITIVE_INFINITY, ...sizesIn(around))
  let title = Number.POSITIVE_INFINITY
  for (const { look } of boxes.filter((_, i) => i % step === 0)) {
    const sizes = sizesIn(shapesAt(look, detail))
    if (sizes.length === 0) continue
    smallest = Math.min(smallest, ...sizes)
    title = Math.min(title, Math.max(...sizes))
  }
  return Number.isFinite(title) ? { smallest, title } : { smallest: 0, title: 0 }
}

function sizesIn(shapes: readonly Shape[]): readonly number[] {
  return shapes.flatMap((shape) =>
    shape.type === 'text' && shape.lines.some((line) => line.trim() !== '') ? [shape.size] : [],
  )
}
