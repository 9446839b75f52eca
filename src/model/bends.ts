import type { Sheet } from './layers.ts'
import type { Bend, Placement } from './programme.ts'
import type { Table } from './theory.ts'

/** A link's line put through these bends; without any it goes its own way. */
export function bendLink(sheet: Sheet, link: string, bends: Table<Bend>): Sheet {
  if (!sheet.theory.links[link] || sheet.layout[link]?.bends === bends) return sheet
  const { [link]: before, ...rest } = sheet.layout
  const { bends: _, straight: __, ...stays } = before ?? {}
  const next: Placement = isEmpty(bends) ? stays : { ...stays, bends }
  return { ...sheet, layout: isEmpty(next) ? rest : { ...rest, [link]: next } }
}

/** The ids of bends in the order in which a line passes them; half a bend is none (live.ts). */
export function orderOfBends(bends: Table<Bend>): readonly string[] {
  const orderOf = (id: string) => bends[id]?.order ?? ''
  const whole = Object.keys(bends).filter((id) => {
    const { x, y } = bends[id] ?? {}
    return Number.isFinite(x) && Number.isFinite(y)
  })
  return whole.sort((a, b) => compare(orderOf(a), orderOf(b)) || compare(a, b))
}

/** The same bends, passed in the opposite order. */
export function reversedBends(bends: Table<Bend>): Table<Bend> {
  const ids = orderOfBends(bends)
  const reversed: Record<string, Bend> = {}
  ids.forEach((id, i) => {
    const [bend, opposite] = [bends[id], bends[ids.at(-1 - i) ?? '']]
    if (bend && opposite) reversed[id] = { ...bend, order: opposite.order }
  })
  return reversed
}

/** Bends of links whose both ends have moved alike go along; all others stay. */
export function bendsAlong(sheet: Sheet, layout: Table<Placement>): Table<Placement> {
  let next: Record<string, Placement> | undefined
  for (const id in layout) {
    const placement = layout[id]
    const link = placement?.bends && sheet.theory.links[id]
    if (!placement?.bends || !link) continue
    const from = movement(sheet.layout[link.from], layout[link.from])
    const to = movement(sheet.layout[link.to], layout[link.to])
    if (!from || !to || from.x !== to.x || from.y !== to.y) continue
    if (from.x === 0 && from.y === 0) continue
    next ??= { ...layout }
    next[id] = { ...placement, bends: shiftedBends(placement.bends, from.x, from.y) }
  }
  return next ?? layout
}

/** The bent links whose ends have moved apart: what bends were good for may be no more. */
export function strayBends(before: Sheet, after: Sheet): readonly string[] {
  return Object.keys(after.layout).filter((id) => {
    const link = after.layout[id]?.bends && after.theory.links[id]
    if (!link) return false
    const from = movement(before.layout[link.from], after.layout[link.from])
    const to = movement(before.layout[link.to], after.layout[link.to])
    return !from || !to || from.x !== to.x || from.y !== to.y
  })
}

/** The bent links that have a bend inside a box, by the sizes of boxes in canvas pixels. */
export function coveredBends(
  { theory, layout }: Sheet,
  sizes: Table<{ readonly width: number; readonly height: number }>,
): readonly string[] {
  const covers = ({ x, y }: Bend) =>
    Object.entries(sizes).some(([id, { width, height }]) => {
      const { x: left = Number.NaN, y: top = Number.NaN } = layout[id] ?? {}
      return x > left && x < left + width && y > top && y < top + height
    })
  return Object.keys(layout).filter((id) => {
    const bends = theory.links[id] ? layout[id]?.bends : undefined
    return bends !== undefined && Object.values(bends).some(covers)
  })
}

/** The bends moved by so many pixels. */
export function shiftedBends(bends: Table<Bend>, dx: number, dy: number): Table<Bend> {
  return Object.fromEntries(
    Object.entries(bends).map(([id, bend]) => [id, { ...bend, x: bend.x + dx, y: bend.y + dy }]),
  )
}

/** How far a box has moved; unknown if it had no place. */
function movement(before: Placement | undefined, after: Placement | undefined) {
  if (before?.x === undefined || before.y === undefined) return undefined
  if (after?.x === undefined || after.y === undefined) return undefined
  return { x: after.x - before.x, y: after.y - before.y }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function isEmpty(object: object): boolean {
  for (const _ in object) return false
  return true
}
