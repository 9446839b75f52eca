import type { BoxLook } from './box.ts'
import { impactGlyphs } from './icons.ts'
import type { Ink } from './palette.ts'
import { type Shape, words } from './shape.ts'
import { impactInk } from './tags.ts'
import { wrap } from './wrap.ts'

/** How much of a box is drawn: all of it, its title, or its number. */
export type Detail = 'near' | 'middle' | 'far'

/**
 * The detail at a zoom: near as long as titles are 10 px or more and not shown alone, far when not
 * even large ones are.
 */
export function detailAt(zoom: number, titlesOnly: boolean): Detail {
  if (zoom >= 0.6) return titlesOnly ? 'middle' : 'near'
  return zoom >= 0.28 ? 'middle' : 'far'
}

const known = {
  middle: new WeakMap<BoxLook, readonly Shape[]>(),
  far: new WeakMap<BoxLook, readonly Shape[]>(),
}

/** The shapes of a box at a detail, with its own top left corner at the origin. */
export function shapesAt(look: BoxLook, detail: Detail): readonly Shape[] {
  if (detail === 'near') return look.shapes
  const drawn = known[detail].get(look)
  if (drawn) return drawn
  const shapes = [
    ...outlineShapes(look),
    ...(detail === 'middle' ? titleShapes(look) : numberShapes(look)),
    ...verdictShapes(look),
  ]
  known[detail].set(look, shapes)
  return shapes
}

function outlineShapes({ outline, fill, line, lineWidth, dash }: BoxLook): readonly Shape[] {
  return [{ type: 'path', d: outline, fill, stroke: line, width: lineWidth, ...(dash && { dash }) }]
}

const sizes = [24, 22, 20]

/** The title as large as it fits in the box, in at most three lines. */
function titleShapes({ name, shape, width, height }: BoxLook): readonly Shape[] {
  const room = width - (shape === 'pill' ? 36 : 24)
  for (const size of sizes) {
    const lineHeight = Math.round(size * 1.2)
    const most = Math.max(1, Math.min(3, Math.floor((height - 12) / lineHeight)))
    const lines = wrap(name, { width: room, size, weight: 600 })
    if (lines.length > most && size !== sizes.at(-1)) continue
    const shown = wrap(name, { width: room, size, weight: 600, maxLines: most })
    const y = (height - shown.length * lineHeight) / 2 + size * 0.95
    return [
      {
        type: 'text',
        x: width / 2,
        y,
        lines: shown,
        lineHeight,
        size,
        weight: 600,
        ink: 'text',
        anchor: 'middle',
      },
    ]
  }
  return []
}

function numberShapes({ number, kind, width, height }: BoxLook): readonly Shape[] {
  if (!number) return []
  const size = Math.min(56, height * 0.6)
  return [words(number, width / 2, height / 2 + size * 0.36, size, 600, `${kind}.ink`, 'middle')]
}

/** The verdict's sign alone, large. */
function verdictShapes({ impact, width, height }: BoxLook): readonly Shape[] {
  if (!impact) return []
  const r = 20
  const at = { x: width - 24, y: height - 2 }
  const ink: Ink = impactInk[impact]
  return [
    {
      type: 'path',
      d: `M${r} 0A${r} ${r} 0 1 1 ${-r} 0A${r} ${r} 0 1 1 ${r} 0Z`,
      at,
      fill: ink,
      stroke: 'paper',
      width: 3,
    },
    {
      type: 'path',
      d: impactGlyphs[impact],
      at: { x: at.x - 12, y: at.y - 12, scale: 2 },
      fill: 'onVerdict',
    },
  ]
}
