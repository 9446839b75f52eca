import { isTheoryRecord } from '#model/dangling.ts'
import type { Layer } from '#model/layers.ts'
import {
  type Flow,
  idsOf,
  type Placement,
  type Programme,
  type RecordPatch,
} from '#model/programme.ts'
import { type Factor, type FactorKind, factorKinds, type Table } from '#model/theory.ts'

export interface OutlineRow {
  readonly id: string
  readonly title: string
  readonly change: 'new' | 'changed' | undefined
}

export interface OutlineGroup {
  readonly kind: FactorKind
  readonly rows: readonly OutlineRow[]
}

/**
 * Every box by kind, in the order of the chain; within a kind as they stand, as the arrow keys walk them: from
 * the top down, or from left to right where the chain runs upwards.
 */
export function outlineOf(
  factors: Table<Factor>,
  layout: Table<Placement>,
  changes: Changes = {},
  flow: Flow = 'right',
): readonly OutlineGroup[] {
  const [first, then] = flow === 'up' ? (['x', 'y'] as const) : (['y', 'x'] as const)
  const at = (id: string, axis: 'x' | 'y') => layout[id]?.[axis] ?? 0
  const ids = idsOf(factors).sort(
    (a, b) => at(a, first) - at(b, first) || at(a, then) - at(b, then),
  )
  const rows = new Map<FactorKind, OutlineRow[]>()
  for (const id of ids) {
    const factor = factors[id]
    if (!factor) continue
    const ofKind = rows.get(factor.kind) ?? []
    ofKind.push({ id, title: factor.title, change: changeOf(changes[id]) })
    rows.set(factor.kind, ofKind)
  }
  return factorKinds.flatMap((kind) => {
    const ofKind = rows.get(kind)
    return ofKind ? [{ kind, rows: ofKind }] : []
  })
}

type Changes = Readonly<Record<string, RecordPatch<Factor>>>

const none: Changes = {}

/** What the layer's proposal says of boxes. */
export function changesOf(programme: Programme, layer: Layer): Changes {
  return programme.proposals[layer]?.change.factors ?? none
}

function changeOf(entry: RecordPatch<Factor> | undefined): OutlineRow['change'] {
  if (!entry || Object.keys(entry).every((field) => field === 'locked')) return undefined
  return isTheoryRecord('factors', entry) ? 'new' : 'changed'
}
