import { type RoleName, roleNames } from '#model/theory.ts'
import type { Say } from '#text/say.ts'
import { badgeOf } from './badge.ts'
import type { Badge } from './box.ts'
import { type Hexagon, hexagonShapes, hexagonSize } from './hexagon.ts'
import { widthOf } from './measure.ts'
import { moved, type Shape, words } from './shape.ts'
import type { Tag } from './tags.ts'

export const rowHeight = 26

/** A mark in a row, and how far from the row's left end it stands. */
export interface RowItem {
  readonly x: number
  readonly width: number
  /** With the top left corner of the row at the origin. */
  readonly shapes: readonly Shape[]
}

export interface RowsContent {
  readonly marks: readonly Tag[]
  readonly hexagons: readonly Hexagon[]
  readonly badges: readonly Badge[]
}

/** What stands below a box's kind word in rows of a width: marks, assumptions, actors by role («bidrar NAV POL»). */
export function rowsOf(
  content: RowsContent,
  width: number,
  say: Say,
): readonly (readonly RowItem[])[] {
  const rows: RowItem[][] = []
  let end = Number.POSITIVE_INFINITY
  /** Puts a mark in the row if it has room for so much, or else begins the next. */
  const put = (mark: Tag, gap: number, together = mark.width) => {
    if (end + gap + together > width) {
      rows.push([])
      end = -gap
    }
    const x = end + gap
    const top = Math.round((rowHeight - mark.height) / 2) + 1
    const shapes = mark.shapes.map((shape) => moved(shape, x, top))
    rows.at(-1)?.push({ x, width: mark.width, shapes })
    end = x + mark.width
  }
  for (const mark of content.marks) put(mark, 10)
  for (const hexagon of content.hexagons) put(hexagonMark(hexagon), 4)
  for (const [role, held] of byRole(content.badges)) {
    const word = roleMark(role, say)
    const badges = held.map(badgeOf)
    put(word, 10, word.width + 4 + (badges[0]?.width ?? 0))
    for (const badge of badges) put(badge, 4)
  }
  return rows
}

function hexagonMark(hexagon: Hexagon): Tag {
  const { width, height } = hexagonSize
  return { width, height, shapes: hexagonShapes(hexagon, width / 2, height / 2) }
}

function byRole(badges: readonly Badge[]): readonly (readonly [RoleName, readonly Badge[]])[] {
  return roleNames.flatMap((role) => {
    const held = badges.filter((badge) => badge.role === role)
    return held.length > 0 ? [[role, held] as const] : []
  })
}

function roleMark(role: RoleName, say: Say): Tag {
  const word = say(`drawing.role.${role}`)
  return { width: widthOf(word, 13), height: 20, shapes: [words(word, 0, 14.5, 13, 400, 'soft')] }
}
