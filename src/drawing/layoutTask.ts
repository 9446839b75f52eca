import type { Flow } from '#model/programme.ts'
import type { Table, Theory } from '#model/theory.ts'
import { boxSize } from './box.ts'
import { contentsOf, partOf } from './contents.ts'
import type { Size } from './geometry.ts'
import { rowsOf } from './lanes.ts'
import type { SceneInput } from './scene.ts'

/** All that the layout of a scene depends on, as plain data, for whoever lays it out elsewhere. */
export interface LayoutTask {
  readonly theory: Theory
  readonly sizes: Table<Size>
  readonly flow: Flow
  /** The row of each box, from 0; absent means no rows. */
  readonly rows?: Table<number>
}

export function layoutTask(input: Omit<SceneInput, 'layout'>): LayoutTask {
  const { say, scheme = {}, only } = input
  const whole = contentsOf(input.theory, input.base, input.proposal, scheme.flow)
  const { theory, boxes } = only ? partOf(whole, only) : whole
  const sizes = Object.fromEntries(boxes.map((content) => [content.id, boxSize(content, say)]))
  const { flow = 'right' } = scheme
  if (!scheme.rows) return { theory, sizes, flow }
  const { rowOf } = rowsOf(theory, scheme.rows, say)
  const rows = Object.fromEntries(boxes.map(({ id }) => [id, rowOf(id)]))
  return { theory, sizes, flow, rows }
}
