import { isRestricted } from '#model/restricted.ts'
import type { Factor, FactorKind, RoleName } from '#model/theory.ts'
import type { Say } from '#text/say.ts'
import { edgeMarks } from './edgeMarks.ts'
import type { Size } from './geometry.ts'
import type { Hexagon } from './hexagon.ts'
import { type Meta, metaHeight, metaOf } from './meta.ts'
import { type BoxShape, foldOf, outlineOf, shapeOf } from './outline.ts'
import type { Ink } from './palette.ts'
import { type PinName, pinShapes, pinsOn } from './pins.ts'
import { type RowItem, rowHeight, rowsOf } from './rows.ts'
import { moved, type Shape } from './shape.ts'
import { rulingWords } from './tags.ts'
import { wrap } from './wrap.ts'

export const boxWidth = 224
/** Positions and heights are multiples of this. */
export const grid = 8

/** What a proposal does to a record; absent means nothing. */
export type Change = 'new' | 'changed' | 'removed'

/** What a proposal does to an outcome, as the picture marks it. */
export type ImpactMark = 'strengthens' | 'weakens' | 'both' | 'unclear' | 'new' | 'removed'

/** What a person has ruled that counts at a box; `0`: what arrives there stops. */
export type RulingMark = '+' | '-' | '0'

/** What becomes of a box when assumptions are set to fail; `reduced`: k of n contributions fall. */
export type WhatIfMark =
  | { readonly state: 'lost' | 'holds' }
  | { readonly state: 'reduced'; readonly k: number; readonly n: number }

/** An actor's badge on a box. */
export interface Badge {
  readonly role: RoleName
  /** A few letters. */
  readonly short: string
  readonly change?: Change
  /** The actor is exempt from public access. */
  readonly restricted?: boolean
}

/** All that shows on one box, apart from its place. */
export interface BoxContent {
  readonly id: string
  readonly factor: Factor
  readonly number?: string
  readonly change?: Change
  /** The fields that the proposal changes. */
  readonly changed?: ReadonlySet<string>
  /** The proposal's letter, for the flag. */
  readonly letter?: string
  readonly badges?: readonly Badge[]
  readonly hexagons?: readonly Hexagon[]
  /** How many there are. */
  readonly indicators?: number
  /** How many lines end on its fuller side, where these are many. */
  readonly ends?: number
  readonly impact?: ImpactMark
  readonly whatIf?: WhatIfMark
  readonly ruling?: RulingMark
  /** The edge where verdicts stand: not the one where links come in. Absent means `bottom`. */
  readonly tagsAt?: 'top' | 'bottom'
}

/** One box as drawn, with its own top left corner at the origin. Flags and tags reach a little outside. */
export interface BoxLook extends Size {
  readonly id: string
  readonly kind: FactorKind
  readonly shape: BoxShape
  readonly change?: Change
  /** The letter on the flag of what a proposal changes. */
  readonly letter?: string
  readonly impact?: ImpactMark
  readonly whatIf?: WhatIfMark
  /** How far along its upper edge verdicts begin, where they stand there. */
  readonly tagsFrom?: number
  readonly pins: readonly PinName[]
  /** It is exempt from public access. */
  readonly restricted: boolean
  /** The outline as SVG path data. */
  readonly outline: string
  readonly fill: Ink
  readonly line: Ink
  readonly lineWidth: number
  readonly dash?: readonly number[]
  /** 0 to 1: what is removed is faded. */
  readonly opacity: number
  /** The whole title. */
  readonly name: string
  /** The title in the lines that fit. */
  readonly title: readonly string[]
  readonly titleSize: number
  readonly number?: string
  readonly kindWord: string
  readonly badges: readonly Badge[]
  readonly hexagons: readonly Hexagon[]
  /** Everything drawn, back to front; drawing these and nothing else gives the whole box. */
  readonly shapes: readonly Shape[]
  /** The box in words, for screen readers and alt texts. */
  readonly label: string
}

const titleSize = 17
const lineHeight = 22
const top = 14
const metaGap = 8
const bottom = 12
/** What a head takes along a side, and the corners together. */
const betweenEnds = 10
const besideEnds = 14

/** The size of a box, by its words and by the lines that end there; marks that come and go (verdicts, proposal, what-if) do not change it. */
export function boxSize(content: BoxContent, say: Say): Size {
  return sizeOf(layoutOf(content, say))
}

interface BoxLayout {
  readonly padding: number
  /** The height that lines need to end beside each other. */
  readonly least: number
  readonly lines: readonly string[]
  readonly meta: Meta
  readonly rows: readonly (readonly RowItem[])[]
}

function layoutOf(content: BoxContent, say: Say): BoxLayout {
  const { factor, badges = [], hexagons = [] } = content
  const padding = shapeOf[factor.kind] === 'pill' ? 22 : 16
  const width = boxWidth - 2 * padding
  const lines = wrap(factor.title, { width, size: titleSize, weight: 600, maxLines: 4 })
  const meta = metaOf(content, width, say)
  const rows = rowsOf({ marks: meta.rest, hexagons, badges }, width, say)
  const least = (content.ends ?? 0) * betweenEnds + besideEnds
  return { padding, least, lines, meta, rows }
}

function sizeOf(layout: BoxLayout): Size {
  const height = Math.max(wordsHeight(layout), layout.least)
  return { width: boxWidth, height: Math.ceil(height / grid) * grid }
}

/** What stands in a box, and the room above and below. */
function wordsHeight({ lines, rows }: BoxLayout): number {
  const text = Math.max(1, lines.length) * lineHeight
  const height = top + text + metaGap + metaHeight + rows.length * rowHeight + bottom
  return Math.ceil(height / grid) * grid
}

export function boxLook(content: BoxContent, say: Say): BoxLook {
  const { id, factor, change, impact, whatIf, number, badges = [], hexagons = [] } = content
  const { kind } = factor
  const layout = layoutOf(content, say)
  const size = sizeOf(layout)
  const isNew = change === 'new'
  const line: Ink = isNew ? 'proposal' : `${kind}.line`
  const lineWidth = isNew || kind === 'societal_effect' ? 3 : 1.75
  const dash = isNew ? [9, 6] : undefined
  const outline = outlineOf(shapeOf[kind], size, lineWidth / 2)
  const edge = edgeMarks(content, size, say)
  const border = { stroke: line, width: lineWidth, ...(dash && { dash }) }
  const kindWord = say(`kind.${kind}`)
  return {
    id,
    kind,
    shape: shapeOf[kind],
    ...(change && { change }),
    ...(change && content.letter && { letter: content.letter }),
    ...(impact && { impact }),
    ...(whatIf && { whatIf }),
    ...(edge.tagsFrom !== undefined && { tagsFrom: edge.tagsFrom }),
    pins: pinsOn(factor),
    restricted: isRestricted(factor),
    ...(number && { number }),
    ...size,
    outline,
    fill: `${kind}.fill`,
    line,
    lineWidth,
    ...(dash && { dash }),
    opacity: change === 'removed' ? 0.55 : 1,
    name: factor.title,
    title: layout.lines,
    titleSize,
    kindWord,
    badges,
    hexagons,
    shapes: [
      { type: 'path', d: outline, fill: `${kind}.fill`, ...border },
      ...(shapeOf[kind] === 'folded'
        ? [{ type: 'path', d: foldOf(size, lineWidth / 2), fill: 'paper', ...border } as const]
        : []),
      ...insideShapes(content, layout).map((shape) =>
        moved(shape, 0, (size.height - wordsHeight(layout)) / 2),
      ),
      ...pinShapes(factor, size.width),
      ...edge.shapes,
    ],
    label: labelOf(content, kindWord, say),
  }
}

/** Title, kind and marks. */
function insideShapes(content: BoxContent, { padding, lines, meta, rows }: BoxLayout): Shape[] {
  const { change, changed } = content
  const metaAt = top + Math.max(1, lines.length) * lineHeight + metaGap
  const shapes: Shape[] = []
  if (changed?.has('title')) shapes.push(changeBar(padding, top, lines.length * lineHeight))
  if (changed?.has('kind')) shapes.push(changeBar(padding, metaAt, metaHeight))
  shapes.push({
    type: 'text',
    x: padding,
    y: top + 16,
    lines,
    lineHeight,
    size: titleSize,
    weight: 600,
    ink: 'text',
    ...(change === 'removed' && { struck: true }),
  })
  shapes.push(...meta.shapes.map((shape) => moved(shape, padding, metaAt)))
  rows.forEach((row, i) => {
    const y = metaAt + metaHeight + i * rowHeight
    shapes.push(...row.flatMap((item) => item.shapes.map((shape) => moved(shape, padding, y))))
  })
  return shapes
}

/** A bar beside the field that the proposal changes. */
function changeBar(padding: number, y: number, height: number): Shape {
  const d = `M${padding - 7} ${y + 2}V${y + height - 2}`
  return { type: 'path', d, stroke: 'proposal', width: 4, round: true }
}

function labelOf(content: BoxContent, kindWord: string, say: Say): string {
  const { factor, number, change, impact, ruling, hexagons = [], badges = [] } = content
  const parts = [`${kindWord}${number ? ` ${number}` : ''}: ${factor.title}`]
  if (factor.isDisbenefit) parts.push(say('drawing.disbenefit'))
  if (factor.level) parts.push(say(`level.${factor.level}`))
  if (change) parts.push(say(`drawing.change.${change}`))
  if (impact) parts.push(say(`drawing.impact.${impact}`))
  if (ruling) parts.push(say(`drawing.ruling.${rulingWords[ruling]}`))
  if (isRestricted(factor)) parts.push(say('drawing.restricted'))
  for (const pin of pinsOn(factor)) parts.push(say(`drawing.pin.${pin}`))
  for (const badge of badges) parts.push(`${badge.short} ${say(`drawing.role.${badge.role}`)}`)
  for (const hexagon of hexagons) {
    parts.push(`${hexagon.number}: ${say(`status.${hexagon.status}`)}`)
  }
  return `${parts.join('. ')}.`
}
