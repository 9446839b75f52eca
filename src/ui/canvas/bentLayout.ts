import { bendLink } from '#model/bends.ts'
import type { Sheet } from '#model/layers.ts'
import type { Bend, Placement } from '#model/programme.ts'
import type { Table } from '#model/theory.ts'

/** A link that is being bent, and the bends that it goes through meanwhile. */
export interface Bending {
  readonly link: string
  readonly bends: Table<Bend>
}

const layouts = new WeakMap<Bending, { readonly of: Sheet; readonly layout: Table<Placement> }>()

/** The layout of a sheet with the bends in hand; the same object for the same two. */
export function bentLayout(sheet: Sheet, bending: Bending): Table<Placement> {
  const known = layouts.get(bending)
  if (known?.of === sheet) return known.layout
  const { layout } = bendLink(sheet, bending.link, bending.bends)
  layouts.set(bending, { of: sheet, layout })
  return layout
}
