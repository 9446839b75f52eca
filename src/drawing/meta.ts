import { isRestricted } from '#model/restricted.ts'
import type { Factor } from '#model/theory.ts'
import type { Say } from '#text/say.ts'
import type { BoxContent } from './box.ts'
import { gaugeIcon, impactGlyphs, kindIcons } from './icons.ts'
import { levelShapes, levelSize } from './level.ts'
import { widthOf } from './measure.ts'
import type { Ink } from './palette.ts'
import { moved, type Shape, words } from './shape.ts'
import { stampShapes } from './stamp.ts'
import type { Tag } from './tags.ts'

/** The line below a box's title: icon, number and kind word to the left, marks to the right. */
export interface Meta {
  /** With the top left corner of the line at the origin. */
  readonly shapes: readonly Shape[]
  /** Marks for which there was no room. */
  readonly rest: readonly Tag[]
}

export const metaHeight = 18

const size = 13
const baseline = 13.6

export function metaOf(content: BoxContent, width: number, say: Say): Meta {
  const { factor, number } = content
  const ink: Ink = `${factor.kind}.ink`
  const kindWord = say(`kind.${factor.kind}`)
  const shapes: Shape[] = [iconShape(factor, ink)]
  let end = 24
  if (number) {
    shapes.push(words(number, end, baseline, size, 600, 'text'))
    end += widthOf(number, size, 600) + 6
  }
  shapes.push(words(kindWord, end, baseline, size, number ? 400 : 600, ink))
  end += widthOf(kindWord, size, number ? 400 : 600)
  let start = width
  const rest: Tag[] = []
  for (const mark of marksOf(content, ink, say)) {
    const x = start - mark.width
    if (rest.length > 0 || x < end + 8) {
      rest.push(mark)
      continue
    }
    shapes.push(...mark.shapes.map((shape) => moved(shape, x, (metaHeight - mark.height) / 2)))
    start = x - 8
  }
  return { shapes, rest }
}

function iconShape({ kind }: Factor, ink: Ink): Shape {
  const at = { x: -1, y: 0, scale: 0.75 }
  return { type: 'path', d: kindIcons[kind], at, stroke: ink, width: 2.2, round: true }
}

/** Result level, indicators, disbenefit, exemption from public access: the weightiest first. */
function marksOf(content: BoxContent, ink: Ink, say: Say): readonly Tag[] {
  const { factor, indicators = 0, changed } = content
  const marks: Tag[] = []
  if (factor.level) {
    const shapes = levelShapes(factor.level, changed?.has('level') ? 'proposal' : ink)
    marks.push({ ...levelSize, shapes })
  }
  if (indicators > 0) {
    const count = String(indicators)
    const shapes = [smallIcon(gaugeIcon), words(count, 19, 12.6, size, 600, 'soft')]
    marks.push({ width: 19 + widthOf(count, size, 600), height: 16, shapes })
  }
  if (factor.isDisbenefit) {
    const word = say('drawing.disbenefit')
    const glyph: Shape = {
      type: 'path',
      d: impactGlyphs.weakens,
      at: { x: 0, y: 3, scale: 0.8 },
      fill: 'soft',
    }
    const shapes = [glyph, words(word, 14, 12.6, size, 600, 'soft')]
    marks.push({ width: 14 + widthOf(word, size, 600), height: 16, shapes })
  }
  if (isRestricted(factor)) {
    const word = say('drawing.restricted')
    const shapes = [...stampShapes(0, 1), words(word, 20, 12.6, size, 600, 'text')]
    marks.push({ width: 20 + widthOf(word, size, 600), height: 16, shapes })
  }
  return marks
}

function smallIcon(d: string): Shape {
  return {
    type: 'path',
    d,
    at: { x: 0, y: 0, scale: 0.67 },
    stroke: 'soft',
    width: 2.2,
    round: true,
  }
}
