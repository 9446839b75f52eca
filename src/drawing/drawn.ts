import type { Point } from './geometry.ts'
import type { Scene } from './scene.ts'
import type { Shape } from './shape.ts'

/** Something to draw as one: shapes, moved and faded together. */
export interface Drawn {
  readonly shapes: readonly Shape[]
  readonly at?: Point
  readonly opacity: number
  /** In words, for who cannot see it. */
  readonly label?: string
}

/** The whole scene in the order in which it is drawn: areas, headings, lines, boxes, what stands on lines, notes. */
export function drawnOf(scene: Scene): readonly Drawn[] {
  return [
    ...scene.areas.map(({ shapes }) => ({ shapes, opacity: 1 })),
    ...scene.lanes.map(({ shapes }) => ({ shapes, opacity: 1 })),
    ...scene.links.map(({ line, opacity, label }) => ({ shapes: line, opacity, label })),
    ...scene.boxes.map(({ look, x, y }) => ({
      shapes: look.shapes,
      at: { x, y },
      opacity: look.opacity,
      label: look.label,
    })),
    ...scene.links
      .filter(({ marks }) => marks.length > 0)
      .map(({ marks, opacity }) => ({ shapes: marks, opacity })),
    ...scene.notes.map(({ thread }) => ({ shapes: thread, opacity: 1 })),
    ...scene.notes.map(({ shapes, x, y, label }) => ({ shapes, at: { x, y }, opacity: 1, label })),
  ]
}
