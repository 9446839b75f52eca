import { type Drawn, drawnOf } from './drawn.ts'
import type { Rect, Size } from './geometry.ts'
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
const besideWidth = 290
const captionSize = 13

/** The scene with heading, legend and caption around it. */
export function sheetOf(scene: Scene, options: SheetOptions = {}): Sheet {
  const { legend, proportions = 16 / 9 } = options
  if (legend || scene.legend.length === 0) return arranged(scene, options, legend ?? 'none')
  const [beside, below] = [arranged(scene, options, 'beside'), arranged(scene, options, 'below')]
  const pageWidth = ({ bounds }: Sheet) => Math.max(bounds.width, bounds.height * proportions)
  return pageWidth(beside) <= pageWidth(below) ? beside : below
}

function arranged(scene: Scene, options: SheetOptions, place: 'beside' | 'below' | 'none'): Sheet {
  const { bounds } = scene
  const head = headOf(options, bounds.width - 2 * edge)
  const block = blockOf(scene, place)
  const width = bounds.width + (place === 'beside' ? block.width + edge : 0)
  const foot = footOf(options, width - 2 * edge)
  const middle =
    place === 'beside' ? Math.max(bounds.height, block.height + 2 * edge) : bounds.height
  const below = place === 'below' ? block.height + edge : 0
  const top = bounds.y - head.height
  const drawn: Drawn[] = [...drawnOf(scene)]
  const add = (shapes: readonly Shape[], x: number, y: number) => {
    if (shapes.length > 0) drawn.push({ shapes, at: { x, y }, opacity: 1 })
  }
  add(head.shapes, bounds.x + edge, top)
  if (place === 'beside') add(block.shapes, bounds.x + bounds.width, bounds.y + edge)
  if (place === 'below') add(block.shapes, bounds.x + edge, bounds.y + bounds.height)
  const footAt = bounds.y + middle + below
  add(foot.shapes, bounds.x + edge, footAt)
  return {
    bounds: { x: bounds.x, y: top, width, height: head.height + middle + below + foot.height },
    drawn,
  }
}

function blockOf(scene: Scene, place: 'beside' | 'below' | 'none'): LegendBlock {
  if (place === 'none') return { width: 0, height: 0, shapes: [] }
  return legendBlock(scene.legend, place === 'beside' ? besideWidth : scene.bounds.width - 2 * edge)
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
