import { isTheoryRecord } from '#model/dangling.ts'
import type { Layer, Sheet } from '#model/layers.ts'
import type { Programme, RecordPatch } from '#model/programme.ts'
import { idsOf } from '#model/programme.ts'
import { type Factor, type FactorKind, factorKinds } from '#model/theory.ts'

export interface OutlineRow {
  readonly id: string
  readonly title: string
  readonly change: 'new' | 'changed' | undefined
}

export interface OutlineGroup {
  readonly kind: FactorKind
  readonly rows: readonly OutlineRow[]
}

/** Every box of a sheet by lane, in the order of the chain; within a lane as they stand, top down. */
export function outlineOf({ theory, layout }: Sheet, changes: Changes = {}): OutlineGroup[] {
  const ids = idsOf(theory.factors).sort(
    (a, b) =>
      (layout[a]?.y ?? 0) - (layout[b]?.y ?? 0) || (layout[a]?.x ?? 0) - (layout[b]?.x ?? 0),
  )
  const rows = new Map<FactorKind, OutlineRow[]>()
  for (const id of ids) {
    const factor = theory.factors[id]
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

/** What the layer's proposal says of boxes. */
export function changesOf(programme: Programme, layer: Layer): Changes {
  return programme.proposals[layer]?.change.factors ?? {}
}

function changeOf(entry: RecordPatch<Factor> | undefined): OutlineRow['change'] {
  if (!entry) return undefined
  return isTheoryRecord('factors', entry) ? 'new' : 'changed'
}
