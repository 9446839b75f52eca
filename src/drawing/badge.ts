import type { Badge } from './box.ts'
import { widthOf } from './measure.ts'
import { words } from './shape.ts'
import { stampShapes } from './stamp.ts'
import type { Tag } from './tags.ts'

const height = 20

/** An actor's badge: its letters in a frame, dashed if the proposal adds the role, struck if it takes it away. */
export function badgeOf({ short, change, restricted }: Badge): Tag {
  const width = Math.ceil(widthOf(short, 12, 600)) + 9
  const isNew = change === 'new'
  return {
    width,
    height,
    shapes: [
      {
        type: 'path',
        d: `M0.5 0.5H${width - 0.5}V${height - 0.5}H0.5Z`,
        fill: 'paper',
        stroke: isNew ? 'proposal' : 'soft',
        width: 1.25,
        round: true,
        ...(isNew && { dash: [4, 2.5] }),
      },
      {
        ...words(short, width / 2, 14.3, 12, 600, 'text', 'middle'),
        ...(change === 'removed' && { struck: true }),
      },
      ...(restricted ? stampShapes(width - 5, -5, 10) : []),
    ],
  }
}
