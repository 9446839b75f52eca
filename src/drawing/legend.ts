import type { Say } from '#text/say.ts'
import type { BoxContent } from './box.ts'
import type { Contents } from './contents.ts'
import type { Size } from './geometry.ts'
import type { Shape } from './shape.ts'

export interface LegendItem extends Size {
  readonly shapes: readonly Shape[]
  readonly text: string
}

export interface LegendGroup {
  readonly title: string
  readonly items: readonly LegendItem[]
}

export function legendOf(
  _contents: Contents,
  _boxes: readonly BoxContent[],
  _say: Say,
): readonly LegendGroup[] {
  return []
}
