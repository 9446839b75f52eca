import type { Say } from '#text/say.ts'
import type { BoxContent } from './box.ts'
import type { Size } from './geometry.ts'
import { pinsWidth } from './pins.ts'
import { moved, type Shape } from './shape.ts'
import { flag, impactTag, rulingTag, type Tag, whatIfTag } from './tags.ts'

export interface EdgeMarks {
  readonly shapes: readonly Shape[]
  /** How far along the upper edge verdicts begin, where they stand there. */
  readonly tagsFrom?: number
}

const between = 4
const fromCorner = 14

/** What stands on the edges of a box: the flag above, and verdicts below on the left or above on the right. */
export function edgeMarks(content: BoxContent, size: Size, say: Say): EdgeMarks {
  const { change, letter, factor, tagsAt } = content
  const tags = tagsOf(content, say)
  const isAbove = tagsAt === 'top'
  const width = tags.reduce((sum, tag) => sum + tag.width + between, -between)
  const from = isAbove ? size.width - Math.max(fromCorner, pinsWidth(factor)) - width : fromCorner
  const y = isAbove ? -16 : size.height - 8
  let x = from
  const shapes = tags.flatMap((tag) => {
    const at = x
    x += tag.width + between
    return tagAt(tag, at, y)
  })
  const flagShapes = change && letter ? tagAt(flag(change, letter), 16, -14) : []
  return {
    shapes: [...shapes, ...flagShapes],
    ...(isAbove && tags.length > 0 && { tagsFrom: from }),
  }
}

function tagsOf({ impact, whatIf, ruling }: BoxContent, say: Say): readonly Tag[] {
  return [
    ...(impact ? [impactTag(impact, say)] : []),
    ...(whatIf ? [whatIfTag(whatIf, say)] : []),
    ...(ruling ? [rulingTag(ruling, say)] : []),
  ]
}

function tagAt(tag: Tag, x: number, y: number): readonly Shape[] {
  return tag.shapes.map((shape) => moved(shape, x, y))
}
