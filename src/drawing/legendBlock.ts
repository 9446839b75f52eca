import type { Size } from './geometry.ts'
import type { LegendGroup, LegendItem } from './legend.ts'
import { moved, type Shape, words } from './shape.ts'
import { wrap } from './wrap.ts'

export interface LegendBlock extends Size {
  /** With the top left corner of the block at the origin. */
  readonly shapes: readonly Shape[]
}

const columnGap = 32
const groupGap = 22
const titleHeight = 26
const itemGap = 8
const size = 14
const lineHeight = 18
const leastColumn = 250

/** The legend in columns that fill the width, groups kept whole and in order. */
export function legendBlock(groups: readonly LegendGroup[], width: number): LegendBlock {
  const most = Math.max(1, Math.floor((width + columnGap) / (leastColumn + columnGap)))
  const count = Math.min(most, Math.max(1, groups.length))
  const column = (width - (count - 1) * columnGap) / count
  const blocks = groups.map((group) => groupBlock(group, column))
  const columns = inColumns(blocks, count)
  const shapes: Shape[] = []
  let height = 0
  columns.forEach((members, i) => {
    let y = 0
    for (const block of members) {
      shapes.push(...block.shapes.map((shape) => moved(shape, i * (column + columnGap), y)))
      y += block.height + groupGap
    }
    height = Math.max(height, y - groupGap)
  })
  return { width, height, shapes }
}

/** The lowest arrangement of the groups, in their order, in so many columns. */
function inColumns(blocks: readonly LegendBlock[], count: number): readonly LegendBlock[][] {
  const heights = blocks.map(({ height }) => height)
  const total = heights.reduce((sum, height) => sum + height + groupGap, 0)
  let limit = Math.max(...heights, total / count)
  for (;;) {
    const columns: LegendBlock[][] = [[]]
    let filled = 0
    for (const block of blocks) {
      if (filled > 0 && filled + block.height > limit) {
        columns.push([])
        filled = 0
      }
      columns.at(-1)?.push(block)
      filled += block.height + groupGap
    }
    if (columns.length <= count) return columns
    limit += 8
  }
}

function groupBlock({ title, items }: LegendGroup, width: number): LegendBlock {
  const shapes: Shape[] = [words(title, 0, 15, 15, 600, 'text')]
  const indent = Math.max(...items.map((item) => item.width)) + 10
  let y = titleHeight
  for (const item of items) {
    const { height, shapes: own } = itemBlock(item, indent, width)
    shapes.push(...own.map((shape) => moved(shape, 0, y)))
    y += height + itemGap
  }
  return { width, height: y - itemGap, shapes }
}

const blocksKnown = new WeakMap<LegendItem, Map<number, LegendBlock>>()

/** The same item is set in the same width again and again while the best place for a legend is sought. */
function itemBlock(item: LegendItem, indent: number, width: number): LegendBlock {
  const known = blocksKnown.get(item) ?? new Map<number, LegendBlock>()
  blocksKnown.set(item, known)
  const block = known.get(width) ?? blockOfItem(item, indent, width)
  known.set(width, block)
  return block
}

function blockOfItem(item: LegendItem, indent: number, width: number): LegendBlock {
  const lines = wrap(item.text, { width: width - indent, size })
  const height = Math.max(item.height, lines.length * lineHeight)
  const top = (height - item.height) / 2
  const text = (height - lines.length * lineHeight) / 2 + 13.6
  return {
    width,
    height,
    shapes: [
      ...item.shapes.map((shape) => moved(shape, 0, top)),
      { type: 'text', x: indent, y: text, lines, lineHeight, size, weight: 400, ink: 'text' },
    ],
  }
}
