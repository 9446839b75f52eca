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

const nothing: ReadonlySet<string> = new Set()
const wholeParts = remembered((scene: Scene) => partsOf(scene, nothing))

function partsOf({ boxes, links }: Scene, lifted: ReadonlySet<string>): FarParts {
  return { links: partsOfLinks(links, lifted), boxes: partsOfBoxes(boxes, lifted) }
}

/** Boxes that are not lifted, those that look alike together. */
export function partsOfBoxes(boxes: readonly PlacedBox[], lifted = nothing): readonly FarPart[] {
  const isThere = ({ look }: PlacedBox) => !lifted.has(look.id)
  return partsWith(boxes, ({ look }) => styleOfBox(look), addOutline, isThere)
}

/** Links of boxes that are not lifted, those that look alike together. */
export function partsOfLinks(links: readonly LinkLook[], lifted = nothing): readonly FarPart[] {
  const isThere = ({ from, to }: LinkLook) => !lifted.has(from) && !lifted.has(to)
  return partsWith(links, styleOfLink, addLine, isThere)
}

interface Styled {
  readonly style: Omit<FarPart, 'path'>
  readonly key: string
}

const styleOfBox = remembered(({ fill, line, lineWidth, dash, opacity }: BoxLook) =>
  styled({ fill, stroke: line, width: lineWidth, ...(dash && { dash }), opacity }),
)

const styleOfLink = remembered(({ ink, width, dash, opacity }: LinkLook) =>
  styled({ stroke: ink, width, ...(dash && { dash }), opacity }),
)

function styled(style: Styled['style']): Styled {
  return { style, key: Object.values(style).join(' ') }
}

type Add<T> = (path: Path2D, item: T) => void

function partsWith<T extends object>(
  items: readonly T[],
  styleOf: (item: T) => Styled,
  add: Add<T>,
  isThere: (item: T) => boolean,
): readonly FarPart[] {
  const alike = new Map<string, { readonly style: Styled['style']; readonly items: T[] }>()
  for (const item of items) {
    const { key, style } = styleOf(item)
    const known = alike.get(key)
    if (known) known.items.push(item)
    else alike.set(key, { style, items: [item] })
  }
  return [...alike.values()].map((each) => ({
    ...each.style,
    path: pathOf(each.items, add, isThere),
  }))
}

/** So many are put together, and that is kept until one of them is another. */
const most = 64

function pathOf<T extends object>(
  items: readonly T[],
  add: Add<T>,
  isThere: (item: T) => boolean,
): Path2D {
  const path = new Path2D()
  for (let at = 0; at < items.length; at += most) {
    path.addPath(pathOfFew(items.slice(at, at + most).filter(isThere), add))
  }
  return path
}

/** By the first of them. */
const kept = new WeakMap<object, { readonly items: readonly object[]; readonly path: Path2D }>()

function pathOfFew<T extends object>(items: readonly T[], add: Add<T>): Path2D {
  const [first] = items
  const before = first && kept.get(first)
  const isSame = before?.items.length === items.length
  if (isSame && items.every((item, i) => item === before.items[i])) return before.path
  const path = new Path2D()
  for (const item of items) add(path, item)
  if (first) kept.set(first, { items, path })
  return path
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
