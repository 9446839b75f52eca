import { type RoleName, roleNames } from '#model/theory.ts'
import type { Say } from '#text/say.ts'
import type { Badge } from './box.ts'
import { type Hexagon, hexagonShapes, hexagonSize } from './hexagon.ts'
import { widthOf } from './measure.ts'
import { type Shape, words } from './shape.ts'

export const rowHeight = 26

type Item =
  | { readonly type: 'role'; readonly word: string; readonly width: number }
  | { readonly type: 'badge'; readonly badge: Badge; readonly width: number }
  | { readonly type: 'hexagon'; readonly hexagon: Hexagon; readonly width: number }

export interface BadgeRow {
  readonly items: readonly (Item & { readonly x: number })[]
}

/** Assumptions, then actors by role («bidrar NAV POL»), in rows that fit the width. */
export function badgeRows(
  badges: readonly Badge[],
  hexagons: readonly Hexagon[],
  width: number,
  say: Say,
): readonly BadgeRow[] {
  const rows: { items: (Item & { x: number })[] }[] = []
  let x = Number.POSITIVE_INFINITY
  const place = (item: Item, gap: number, together = item.width) => {
    const isFirst = rows.length === 0 || x + gap + together > width
    if (isFirst) {
      rows.push({ items: [] })
      x = 0
    } else x += gap
    rows.at(-1)?.items.push({ ...item, x })
    x += item.width
  }
  for (const hexagon of hexagons) place({ type: 'hexagon', hexagon, width: hexagonSize.width }, 4)
  for (const [role, held] of byRole(badges)) {
    const word = say(`drawing.role.${role}`)
    const item = { type: 'role', word, width: widthOf(word, 13) } as const
    const first = held[0] ? 5 + badgeWidth(held[0]) : 0
    place(item, 10, item.width + first)
    for (const badge of held) place({ type: 'badge', badge, width: badgeWidth(badge) }, 5)
  }
  return rows
}

function byRole(badges: readonly Badge[]): readonly (readonly [RoleName, readonly Badge[]])[] {
  return roleNames.flatMap((role) => {
    const held = badges.filter((badge) => badge.role === role)
    return held.length > 0 ? [[role, held] as const] : []
  })
}

function badgeWidth(badge: Badge): number {
  return Math.ceil(widthOf(badge.short, 12, 600)) + 12
}

/** A row with its top left corner at a point. */
export function badgeShapes(row: BadgeRow, left: number, top: number): readonly Shape[] {
  return row.items.flatMap((item): readonly Shape[] => {
    const x = left + item.x
    if (item.type === 'hexagon') return hexagonShapes(item.hexagon, x + item.width / 2, top + 14)
    if (item.type === 'role') return [words(item.word, x, top + 18.5, 13, 400, 'soft')]
    const { short, change } = item.badge
    const isNew = change === 'new'
    return [
      {
        type: 'path',
        d: `M${x + 0.5} ${top + 4.5}H${x + item.width - 0.5}V${top + 23.5}H${x + 0.5}Z`,
        fill: 'paper',
        stroke: isNew ? 'proposal' : 'soft',
        width: 1.25,
        round: true,
        ...(isNew && { dash: [4, 2.5] }),
      },
      {
        ...words(short, x + item.width / 2, top + 18.2, 12, 600, 'text', 'middle'),
        ...(change === 'removed' && { struck: true }),
      },
    ]
  })
}
