import { remembered } from '#analysis/remembered.ts'
import type { BoxLook } from '#drawing/box.ts'
import type { LinkLook } from '#drawing/link.ts'
import type { Ink } from '#drawing/palette.ts'
import type { PlacedBox, Scene } from '#drawing/scene.ts'

/** Boxes or links that look alike, as one path to be drawn in one stroke. */
export interface FarPart {
  readonly path: Path2D
  readonly fill?: Ink
  readonly stroke: Ink
  readonly width: number
  readonly dash?: readonly number[]
  readonly opacity: number
}

export interface FarParts {
  readonly links: readonly FarPart[]
  readonly boxes: readonly FarPart[]
}

/** The parts of a scene, without the boxes that are lifted and their links. */
export function farParts(scene: Scene, lifted: ReadonlySet<string>): FarParts {
  return lifted.size > 0 ? partsOf(scene, lifted) : wholeParts(scene)
}

const wholeParts = remembered((scene: Scene) => partsOf(scene, new Set()))

function partsOf({ boxes, links }: Scene, lifted: ReadonlySet<string>): FarParts {
  return {
    links: partsOfLinks(links.filter(({ from, to }) => !lifted.has(from) && !lifted.has(to))),
    boxes: partsOfBoxes(boxes.filter(({ look }) => !lifted.has(look.id))),
  }
}

/** Boxes, those that look alike together. */
export function partsOfBoxes(boxes: readonly PlacedBox[]): readonly FarPart[] {
  const parts = new Map<string, FarPart>()
  for (const box of boxes) {
    const { fill, line, lineWidth, dash, opacity } = box.look
    const style = { fill, stroke: line, width: lineWidth, ...(dash && { dash }), opacity }
    addOutline(partFor(parts, style).path, box)
  }
  return [...parts.values()]
}

/** Links, those that look alike together. */
export function partsOfLinks(links: readonly LinkLook[]): readonly FarPart[] {
  const parts = new Map<string, FarPart>()
  for (const link of links) {
    const { ink, width, dash, opacity } = link
    addLine(partFor(parts, { stroke: ink, width, ...(dash && { dash }), opacity }).path, link)
  }
  return [...parts.values()]
}

function partFor(parts: Map<string, FarPart>, style: Omit<FarPart, 'path'>): FarPart {
  const key = Object.values(style).join(' ')
  const known = parts.get(key) ?? { ...style, path: new Path2D() }
  parts.set(key, known)
  return known
}

const outlineOf = remembered((look: BoxLook) => new Path2D(look.outline))

/** A box's outline, in its place. */
export function addOutline(path: Path2D, { look, x, y }: PlacedBox): void {
  path.addPath(outlineOf(look), { e: x, f: y })
}

export function addLine(path: Path2D, { route }: LinkLook): void {
  for (const [index, { x, y }] of route.points.entries()) {
    if (index === 0) path.moveTo(x, y)
    else path.lineTo(x, y)
  }
}
