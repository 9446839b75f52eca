import { isRestricted } from '#model/restricted.ts'
import {
  assumptionStatuses,
  type Factor,
  factorKinds,
  isOutcome,
  necessities,
  necessityOf,
  resultLevels,
  signOf,
} from '#model/theory.ts'
import type { Say } from '#text/say.ts'
import { badgeOf } from './badge.ts'
import type { BoxContent, Change, ImpactMark, WhatIfMark } from './box.ts'
import type { Contents } from './contents.ts'
import type { Size } from './geometry.ts'
import { type Hexagon, hexagonShapes, hexagonSize } from './hexagon.ts'
import { gaugeIcon, kindIcons } from './icons.ts'
import { levelShapes, levelSize } from './level.ts'
import { signShapes } from './link.ts'
import { noteSample } from './noteLooks.ts'
import { foldOf, outlineOf, shapeOf } from './outline.ts'
import type { Ink } from './palette.ts'
import { pinShape, pinsOn } from './pins.ts'
import type { Scene } from './scene.ts'
import { moved, type Shape } from './shape.ts'
import { stampShapes } from './stamp.ts'
import { flag, impactTag, rulingTag, rulingWords, type Tag, whatIfTag } from './tags.ts'

/** A sample, its top left corner at the origin, and what it means. */
export interface LegendItem extends Size {
  readonly shapes: readonly Shape[]
  readonly text: string
}

export interface LegendGroup {
  readonly title: string
  readonly items: readonly LegendItem[]
}

/** What is to be explained: everything that occurs in the picture and nothing else. */
export function legendOf({ told, notes }: Scene): readonly LegendGroup[] {
  const { contents, marked: boxes, say } = told
  const letter = told.proposal?.letter
  const proposal = letter
    ? say('drawing.legend.proposalNamed', { letter })
    : say('drawing.legend.proposal')
  const groups: readonly LegendGroup[] = [
    { title: say('drawing.legend.kinds'), items: kindItems(boxes, say) },
    { title: say('drawing.legend.links'), items: linkItems(contents, say) },
    { title: proposal, items: changeItems(contents, boxes, say, letter) },
    {
      title: say('drawing.legend.impact'),
      items: [...impactItems(boxes, say), ...rulingItems(boxes, say)],
    },
    { title: say('drawing.legend.whatIf'), items: whatIfItems(boxes, say) },
    { title: say('drawing.legend.levels'), items: levelItems(boxes, say) },
    {
      title: say('drawing.legend.marks'),
      items: [
        ...markItems(boxes, say),
        ...stampItems(contents, boxes, say),
        ...(notes.length > 0 ? [{ ...noteSample(), text: say('drawing.legend.note') }] : []),
      ],
    },
    { title: say('drawing.legend.assumptions'), items: assumptionItems(contents) },
    { title: say('drawing.legend.status'), items: statusItems(contents, say) },
    { title: say('drawing.legend.actors'), items: actorItems(contents) },
  ]
  return groups.filter(({ items }) => items.length > 0)
}

const sample: Size = { width: 36, height: 24 }

function kindItems(boxes: readonly BoxContent[], say: Say): readonly LegendItem[] {
  const present = new Set(boxes.map(({ factor }) => factor.kind))
  return factorKinds
    .filter((kind) => present.has(kind))
    .map((kind) => ({ ...sample, shapes: boxSample(kind), text: say(`kind.${kind}`) }))
}

/** A box the size of a sample: corners are small in proportion. */
function boxSample(kind: Factor['kind'], line: Ink = `${kind}.line`, dash?: readonly number[]) {
  const shape = shapeOf[kind]
  const width = kind === 'societal_effect' || dash ? 3 : 1.75
  const scale = 3
  const size = { width: sample.width * scale, height: sample.height * scale }
  const at = { x: 0, y: 0, scale: 1 / scale }
  const inset = (width * scale) / 2
  const border = {
    at,
    stroke: line,
    width: width * scale,
    ...(dash && { dash: dash.map((length) => length * scale) }),
  }
  const outline: Shape = {
    type: 'path',
    d: outlineOf(shape, size, inset),
    fill: `${kind}.fill`,
    ...border,
  }
  const icon: Shape = {
    type: 'path',
    d: kindIcons[kind],
    at: { x: 11, y: 5, scale: 0.58 },
    stroke: `${kind}.ink`,
    width: 2.4,
    round: true,
  }
  if (shape !== 'folded') return [outline, icon]
  return [
    outline,
    { type: 'path', d: foldOf(size, inset), fill: 'paper', ...border } as const,
    icon,
  ]
}

function linkItems({ links }: Contents, say: Say): readonly LegendItem[] {
  const present = new Set(links.map(({ link }) => necessityOf(link)))
  const signs = new Set(links.map(({ link }) => signOf(link)))
  const items: LegendItem[] = necessities
    .filter((necessity) => present.has(necessity))
    .reverse()
    .map((necessity) => ({
      ...sample,
      shapes: arrow('link', necessity === 'necessary' ? 3 : 1.75),
      text: say(`drawing.legend.${necessity}`),
    }))
  for (const sign of ['-', '?'] as const) {
    if (!signs.has(sign)) continue
    const at = { x: 19, y: 12 }
    items.push({
      ...sample,
      width: 48,
      shapes: [...arrow('link', 1.75, { length: 48 }), ...signShapes(sign, at)],
      text: say(sign === '-' ? 'drawing.legend.minus' : 'drawing.legend.unknown'),
    })
  }
  return items
}

function arrow(
  ink: Ink,
  width: number,
  { length = sample.width, ...dashed }: { length?: number; dash?: readonly number[] } = {},
): Shape[] {
  return [
    { type: 'path', d: `M0 12H${length - 10}`, stroke: ink, width, ...dashed },
    { type: 'path', d: `M${length} 12L${length - 12.5} 17.5V6.5Z`, fill: ink },
  ]
}

function changeItems(
  { links }: Contents,
  boxes: readonly BoxContent[],
  say: Say,
  letter = '',
): readonly LegendItem[] {
  const present = new Set<Change | undefined>([...boxes, ...links].map(({ change }) => change))
  const items = (['new', 'changed', 'removed'] as const)
    .filter((change) => present.has(change))
    .map((change) => tagItem(flag(change, letter), say(`drawing.change.${change}`)))
  if (present.has('new')) {
    const shapes = arrow('proposal', 1.75, { dash: [8, 5] })
    items.push({ ...sample, shapes, text: say('drawing.legend.newLink') })
  }
  const hexagons = [...boxes, ...links].flatMap((content) => content.hexagons ?? [])
  if (hexagons.some(({ challenged }) => challenged)) {
    const shown: Hexagon = { assumption: '', number: '', status: 'untested', challenged: true }
    items.push(hexagonItem(shown, say('drawing.legend.challenged')))
  }
  return items
}

function tagItem({ shapes, width, height }: Tag, text: string): LegendItem {
  return { shapes, width, height, text }
}

const impactOrder: readonly ImpactMark[] = [
  'strengthens',
  'weakens',
  'both',
  'unclear',
  'new',
  'removed',
]

function impactItems(boxes: readonly BoxContent[], say: Say): readonly LegendItem[] {
  const present = new Set(boxes.map(({ impact }) => impact))
  const items = impactOrder
    .filter((mark) => present.has(mark))
    .map((mark) => tagItem(impactTag(mark, say), say(`drawing.impact.${mark}.means`)))
  const isAnyUntouched = boxes.some(({ factor, impact }) => isOutcome(factor) && !impact)
  return items.length > 0 && isAnyUntouched
    ? [...items, { width: 0, height: 20, shapes: [], text: say('drawing.impact.none.means') }]
    : items
}

function rulingItems(boxes: readonly BoxContent[], say: Say): readonly LegendItem[] {
  return (['+', '-', '0'] as const)
    .filter((sign) => boxes.some(({ ruling }) => ruling === sign))
    .map((sign) => tagItem(rulingTag(sign, say), say(`drawing.ruling.${rulingWords[sign]}.means`)))
}

function whatIfItems(boxes: readonly BoxContent[], say: Say): readonly LegendItem[] {
  const marks = boxes.flatMap(({ whatIf }) => whatIf ?? [])
  return (['lost', 'reduced', 'holds'] as const).flatMap((state) => {
    const mark = marks.find((each): each is WhatIfMark => each.state === state)
    return mark ? [tagItem(whatIfTag(mark, say), say(`drawing.whatIf.${state}.means`))] : []
  })
}

function levelItems(boxes: readonly BoxContent[], say: Say): readonly LegendItem[] {
  const present = new Set(boxes.map(({ factor }) => factor.level))
  return resultLevels
    .filter((level) => present.has(level))
    .map((level) => ({
      ...levelSize,
      shapes: levelShapes(level, 'soft'),
      text: say(`level.${level}`),
    }))
}

function markItems(boxes: readonly BoxContent[], say: Say): readonly LegendItem[] {
  const icon = { type: 'path', stroke: 'soft', width: 2.2, round: true } as const
  const at = { x: 1, y: 1, scale: 0.75 }
  const size = { width: 20, height: 20 }
  const items: LegendItem[] = []
  if (boxes.some(({ indicators = 0 }) => indicators > 0)) {
    const shapes = [{ ...icon, d: gaugeIcon, at }]
    items.push({ ...size, shapes, text: say('drawing.legend.indicators') })
  }
  for (const pin of ['watched', 'locked'] as const) {
    if (!boxes.some(({ factor }) => pinsOn(factor).includes(pin))) continue
    const shapes = pinShape(pin).map((shape) => moved(shape, 11, 11))
    items.push({ width: 22, height: 22, shapes, text: say(`drawing.legend.${pin}`) })
  }
  return items
}

function stampItems(
  { links }: Contents,
  boxes: readonly BoxContent[],
  say: Say,
): readonly LegendItem[] {
  const isAny = [...boxes, ...links].some(
    (content) =>
      content.hexagons?.some(({ restricted }) => restricted) ||
      ('factor' in content &&
        (isRestricted(content.factor) || content.badges?.some(({ restricted }) => restricted))),
  )
  if (!isAny) return []
  const text = say('drawing.restricted')
  return [{ width: 16, height: 16, shapes: stampShapes(1, 1), text }]
}

function hexagonItem(hexagon: Hexagon, text: string): LegendItem {
  const { width, height } = hexagonSize
  const grow = hexagon.challenged ? 4 : 0
  const shapes = hexagonShapes(hexagon, width / 2 + grow, height / 2 + grow)
  return { width: width + 2 * grow, height: height + 2 * grow, shapes, text }
}

function assumptionItems({ theory, boxes, links }: Contents): readonly LegendItem[] {
  const shown = new Map<string, Hexagon>()
  for (const { hexagons = [] } of [...boxes, ...links]) {
    for (const hexagon of hexagons) shown.set(hexagon.assumption, hexagon)
  }
  return [...shown.values()]
    .sort((a, b) => Number(a.number) - Number(b.number))
    .map((hexagon) => {
      const title = theory.assumptions[hexagon.assumption]?.title ?? hexagon.assumption
      return hexagonItem({ ...hexagon, challenged: false }, title)
    })
}

function statusItems({ boxes, links }: Contents, say: Say): readonly LegendItem[] {
  const hexagons = [...boxes, ...links].flatMap((content) => content.hexagons ?? [])
  return assumptionStatuses
    .filter((status) => hexagons.some((hexagon) => hexagon.status === status))
    .map((status) => hexagonItem({ assumption: '', number: '', status }, say(`status.${status}`)))
}

function actorItems({ theory, badges, boxes }: Contents): readonly LegendItem[] {
  const shown = new Set(boxes.flatMap(({ badges: held = [] }) => held.map(({ short }) => short)))
  return Object.keys(theory.actors)
    .sort()
    .flatMap((id) => {
      const short = badges.get(id) ?? ''
      if (!shown.has(short)) return []
      const actor = theory.actors[id]
      const badge = { role: 'owns', short, restricted: isRestricted(actor) } as const
      return [tagItem(badgeOf(badge), actor?.title ?? id)]
    })
}
