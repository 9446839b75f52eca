import type { BoxLook } from './box.ts'
import { type Rect, short } from './geometry.ts'
import { impactGlyphs, whatIfGlyphs } from './icons.ts'
import { widthOf } from './measure.ts'
import { foldOf } from './outline.ts'
import { pinShape } from './pins.ts'
import { enlarged, type Shape, words } from './shape.ts'
import { stampShapes } from './stamp.ts'
import { flag, impactInk, whatIfInk } from './tags.ts'
import { wrap, wrapped } from './wrap.ts'

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
    ...outlineShapes(look, detail),
    ...(detail === 'middle' ? titleShapes(look) : farShapes(look)),
    ...signShapes(look, detail === 'middle' ? 1 : 1.6),
    ...flagShapes(look, detail === 'middle' ? 1.7 : 2.6),
    ...markShapes(look, detail === 'middle' ? 1.4 : 2.2),
  ]
  known[detail].set(look, shapes)
  return shapes
}

function outlineShapes(look: BoxLook, detail: Detail): readonly Shape[] {
  const { outline, fill, line, lineWidth, dash, shape } = look
  const border = { stroke: line, width: lineWidth, ...(dash && { dash }) }
  const whole: Shape = { type: 'path', d: outline, fill, ...border }
  if (shape !== 'folded' || detail === 'far') return [whole]
  return [whole, { type: 'path', d: foldOf(look, lineWidth / 2), fill: 'paper', ...border }]
}

const sizes = [24, 22, 20]

/** The title as large as it fits in the box without a break inside a part of a word, in at most three lines. */
function titleShapes({ name, shape, width, height, change }: BoxLook): readonly Shape[] {
  const room = width - (shape === 'pill' ? 36 : 24)
  for (const size of sizes) {
    const lineHeight = Math.round(size * 1.2)
    const most = Math.max(1, Math.min(3, Math.floor((height - 12) / lineHeight)))
    const { lines, isBroken } = wrapped(name, { width: room, size, weight: 600 })
    if ((isBroken || lines.length > most) && size !== sizes.at(-1)) continue
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
        ...(change === 'removed' && { struck: true }),
      },
    ]
  }
  return []
}

/** The number, or bars where the words are. */
function farShapes(look: BoxLook): readonly Shape[] {
  const { number, kind, width, height, change } = look
  if (!number) return barShapes(look)
  const size = Math.min(56, height * 0.6)
  const at = height / 2 + size * 0.36
  const shape = words(number, width / 2, at, size, 600, `${kind}.ink`, 'middle')
  return [{ ...shape, ...(change === 'removed' && { struck: true }) }]
}

function barShapes(look: BoxLook): readonly Shape[] {
  const { width, height, change } = look
  const bars = barsOf(look).map(
    ({ x, y, width, height }) => `M${x} ${y}H${short(x + width)}V${y + height}H${x}Z`,
  )
  const stroke = `M12 ${height / 2}H${width - 12}`
  return [
    { type: 'path', d: bars.join(''), fill: 'soft' },
    ...(change === 'removed'
      ? [{ type: 'path', d: stroke, stroke: 'text', width: 7 } as const]
      : []),
  ]
}

/** Bars in the place of the words of a box that has no number. */
export function barsOf({ title, width }: BoxLook): readonly Rect[] {
  return title.map((line, i) => {
    const length = Math.min(width - 40, widthOf(line, 17, 600))
    return { x: 20, y: 20 + i * 22, width: length, height: 9 }
  })
}

/** The signs of the verdict and of what-if alone, large, from the lower right corner. */
function signShapes(look: BoxLook, scale: number): readonly Shape[] {
  const { impact, whatIf, width, height } = look
  const signs = [
    ...(impact ? [{ glyph: impactGlyphs[impact], ink: impactInk[impact] }] : []),
    ...(whatIf ? [{ glyph: whatIfGlyphs[whatIf.state], ink: whatIfInk[whatIf.state] }] : []),
  ]
  return signs.flatMap(({ glyph, ink }, i): readonly Shape[] => {
    const shapes: readonly Shape[] = [
      { type: 'path', d: circle, fill: ink, stroke: 'paper', width: 3 },
      { type: 'path', d: glyph, at: { x: -12, y: -12, scale: 2 }, fill: 'onVerdict' },
    ]
    const x = width - 8 - i * 46 * scale
    return shapes.map((shape) => enlarged(shape, x, height + 2, scale))
  })
}

const circle = 'M20 0A20 20 0 1 1 -20 0A20 20 0 1 1 20 0Z'

/** What is watched only, and what is exempt from public access, so much larger than near: on the top edge. */
function markShapes({ pins, restricted, width }: BoxLook, scale: number): readonly Shape[] {
  const marks = [
    ...(pins.includes('watched') ? [pinShape('watched')] : []),
    ...(restricted ? [stampShapes(-8, -8, 16)] : []),
  ]
  return marks.flatMap((shapes, i) => {
    const x = width - 22 - i * 25 * scale
    return shapes.map((shape) => enlarged(shape, x, 2, scale))
  })
}

/** The proposal's flag, so much larger than near. */
function flagShapes({ change, letter }: BoxLook, scale: number): readonly Shape[] {
  if (!change || !letter) return []
  return flag(change, letter).shapes.map((shape) => enlarged(shape, 16, 8 - 22 * scale, scale))
}
