import type { Factor, FactorKind, RoleName } from '#model/theory.ts'
import type { Say } from '#text/say.ts'
import type { Size } from './geometry.ts'
import type { Hexagon } from './hexagon.ts'
import type { Ink } from './palette.ts'
import type { Shape } from './shape.ts'
import { wrap } from './wrap.ts'

export const boxWidth = 224
/** Positions and heights are multiples of this. */
export const grid = 8

export type BoxShape = 'chamfered' | 'square' | 'rounded' | 'folded' | 'pill' | 'ticket'

/** What a proposal does to a record; absent means nothing. */
export type Change = 'new' | 'changed' | 'removed'

/** What a proposal does to an outcome, as the picture marks it. */
export type ImpactMark = 'strengthens' | 'weakens' | 'both' | 'unclear' | 'new' | 'removed'

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
}

/** All that shows on one box, apart from its place. */
export interface BoxContent {
  readonly id: string
  readonly factor: Factor
  readonly number?: string
  readonly change?: Change
  /** The proposal's letter, for the flag. */
  readonly letter?: string
  readonly badges?: readonly Badge[]
  readonly hexagons?: readonly Hexagon[]
  readonly indicators?: number
  readonly impact?: ImpactMark
  readonly whatIf?: WhatIfMark
}

/** One box as drawn, with its own top left corner at the origin. */
export interface BoxLook extends Size {
  readonly id: string
  readonly kind: FactorKind
  readonly shape: BoxShape
  readonly change?: Change
  readonly impact?: ImpactMark
  readonly whatIf?: WhatIfMark
  /** The outline as SVG path data. */
  readonly outline: string
  readonly fill: Ink
  readonly line: Ink
  readonly lineWidth: number
  readonly dash?: readonly number[]
  /** 0 to 1: what is removed is faded. */
  readonly opacity: number
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

/** The size of a box; marks that come and go (verdicts, proposal, what-if) do not change it. */
export function boxSize(content: BoxContent): Size {
  const lines = Math.max(1, titleLines(content.factor).length)
  const row = content.badges?.length || content.hexagons?.length ? 24 : 0
  const height = 14 + lines * 22 + 8 + 18 + 12 + row
  return { width: boxWidth, height: Math.ceil(height / grid) * grid }
}

function titleLines(factor: Factor): readonly string[] {
  return wrap(factor.title, { width: boxWidth - 32, size: 17, weight: 600, maxLines: 4 })
}

export const shapeOf: Readonly<Record<FactorKind, BoxShape>> = {
  problem: 'chamfered',
  input: 'square',
  activity: 'rounded',
  output: 'folded',
  user_effect: 'pill',
  societal_effect: 'pill',
  external: 'ticket',
}

export function boxLook(content: BoxContent, say: Say): BoxLook {
  const { id, factor, change, impact, whatIf, number, badges = [], hexagons = [] } = content
  const { width, height } = boxSize(content)
  const title = titleLines(factor)
  const kindWord = say(`kind.${factor.kind}`)
  const outline = `M0 0H${width}V${height}H0Z`
  const fill: Ink = `${factor.kind}.fill`
  const line: Ink = change === 'new' ? 'proposal' : `${factor.kind}.line`
  const lineWidth = change === 'new' || factor.kind === 'societal_effect' ? 3 : 1.5
  const shapes: readonly Shape[] = [
    { type: 'path', d: outline, fill, stroke: line, width: lineWidth },
    {
      type: 'text',
      x: 16,
      y: 30,
      lines: title,
      lineHeight: 22,
      size: 17,
      weight: 600,
      ink: 'text',
    },
    {
      type: 'text',
      x: 16,
      y: 14 + title.length * 22 + 22,
      lines: [kindWord],
      lineHeight: 16,
      size: 12.5,
      weight: 600,
      ink: `${factor.kind}.ink`,
    },
  ]
  return {
    id,
    kind: factor.kind,
    shape: shapeOf[factor.kind],
    ...(change && { change }),
    ...(impact && { impact }),
    ...(whatIf && { whatIf }),
    ...(number && { number }),
    width,
    height,
    outline,
    fill,
    line,
    lineWidth,
    opacity: change === 'removed' ? 0.55 : 1,
    title,
    titleSize: 17,
    kindWord,
    badges,
    hexagons,
    shapes,
    label: `${kindWord}: ${factor.title}`,
  }
}
