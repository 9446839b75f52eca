import { type Drawn, drawnOf } from './drawn.ts'
import type { Rect, Size } from './geometry.ts'
import { type LegendGroup, legendOf } from './legend.ts'
import { type LegendBlock, legendBlock } from './legendBlock.ts'
import type { Scene } from './scene.ts'
import { type Shape, words } from './shape.ts'
import { wrap } from './wrap.ts'

export interface SheetOptions {
  readonly heading?: string
  readonly subheading?: string
  /** Below the picture: source, version, date, what the picture does not claim. */
  readonly caption?: string
  /** Absent means wherever the picture becomes largest on a page of the given proportions. */
  readonly legend?: 'beside' | 'below' | 'none'
  /** Width by height of the page; 16:9 if absent. */
  readonly proportions?: number
}

/** A picture with all that a reader needs who was not in the room. */
export interface Sheet {
  readonly bounds: Rect
  readonly drawn: readonly Drawn[]
}

const edge = 32
const besideWidth = 270
const captionSize = 13

/** The scene with heading, legend and caption around it. */
export function sheetOf(scene: Scene, options: SheetOptions = {}): Sheet {
  const { legend, proportions = 16 / 9 } = options
  const groups = legend === 'none' ? [] : legendOf(scene)
  if (groups.length === 0) return arranged(scene, options, noLegend)
  const places: readonly Place[] = [
    ...(legend === 'below'
      ? []
      : [1, 2, 3].map((columns) => ({ side: 'beside', columns, groups }) as const)),
    ...(legend === 'beside' ? [] : [{ side: 'below', groups } as const]),
  ]
  const sheets = places.map((place) => arranged(scene, options, place))
  const pageWidth = ({ bounds }: Sheet) => Math.max(bounds.width, bounds.height * proportions)
  return sheets.reduce((best, sheet) => (pageWidth(sheet) < pageWidth(best) ? sheet : best))
}

type Place =
  | { readonly side: 'beside'; readonly groups: readonly LegendGroup[]; readonly columns: number }
  | { readonly side: 'below'; readonly groups: readonly LegendGroup[] }
  | { readonly side: 'nowhere' }

const noLegend: Place = { side: 'nowhere' }

function arranged(scene: Scene, options: SheetOptions, place: Place): Sheet {
  const { bounds } = scene
  const head = headOf(options, bounds.width - 2 * edge)
  const block = blockOf(scene, place)
  const isBeside = place.side === 'beside'
  const width = bounds.width + (isBeside ? block.width + edge : 0)
  const foot = footOf(options, width - 2 * edge)
  const middle = isBeside ? Math.max(bounds.height, block.height + 2 * edge) : bounds.height
  const below = place.side === 'below' ? block.height + edge : 0
  const top = bounds.y - head.height
  const left = bounds.x + edge
  const drawn: Drawn[] = [...drawnOf(scene)]
  const add = (shapes: readonly Shape[], x: number, y: number) => {
    if (shapes.length > 0) drawn.push({ shapes, at: { x, y }, opacity: 1 })
  }
  add(head.shapes, left, top)
  if (isBeside) add(block.shapes, bounds.x + bounds.width, bounds.y + edge)
  else add(block.shapes, left, bounds.y + bounds.height)
  add(foot.shapes, left, bounds.y + middle + below)
  return {
    bounds: { x: bounds.x, y: top, width, height: head.height + middle + below + foot.height },
    drawn,
  }
}

function blockOf(scene: Scene, place: Place): LegendBlock {
  if (place.side === 'nowhere') return { width: 0, height: 0, shapes: [] }
  if (place.side === 'below') return legendBlock(place.groups, scene.bounds.width - 2 * edge)
  const width = place.columns * (besideWidth + edge) - edge
  return legendBlock(place.groups, width)
}

function headOf({ heading, subheading }: SheetOptions, width: number): Size & { shapes: Shape[] } {
  const shapes: Shape[] = []
  let y = 0
  if (heading) {
    shapes.push(words(heading, 0, edge + 24, 28, 600, 'text'))
    y = edge + 34
  }
  if (subheading) {
    const start = y === 0 ? edge : y
    shapes.push(words(subheading, 0, start + 18, 18, 400, 'soft'))
    y = start + 26
  }
  return { width, height: y, shapes }
}

function footOf({ caption }: SheetOptions, width: number): Size & { shapes: Shape[] } {
  if (!caption) return { width, height: 0, shapes: [] }
  const lines = wrap(caption, { width, size: captionSize })
  const lineHeight = 18
  const shapes: Shape[] = [
    { type: 'text', x: 0, y: 14, lines, lineHeight, size: captionSize, weight: 400, ink: 'soft' },
  ]
  return { width, height: lines.length * lineHeight + edge - 8, shapes }
}
