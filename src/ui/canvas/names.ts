import type { Hexagon } from '#drawing/hexagon.ts'
import type { LinkLook } from '#drawing/link.ts'
import type { PlacedBox, Scene } from '#drawing/scene.ts'
import type { Say } from '#text/say.ts'
import { placeInKind } from './order.ts'
import { linksAt } from './sceneParts.ts'

/** The full title of a box. */
export type Titles = (box: string) => string

/** A box for those who do not see it: what it is, where it stands, what it says, what it hangs together with. */
export function boxName(scene: Scene, { look }: PlacedBox, titles: Titles, say: Say): string {
  const { at = 1, of = 1 } = placeInKind(scene).get(look.id) ?? {}
  const { into, out } = linksAt(scene, look.id)
  const title = titleIn(titles, look.id, say)
  const parts = [
    say('canvas.box.name', { kind: look.kindWord, at, of, title }),
    say('canvas.box.links', { into: into.length, out: out.length }),
  ]
  if (look.change) parts.push(sentence(say(`drawing.change.${look.change}`)))
  if (look.impact) parts.push(sentence(say(`drawing.impact.${look.impact}`)))
  if (look.restricted) parts.push(sentence(say('drawing.restricted')))
  for (const pin of look.pins) parts.push(sentence(say(`drawing.pin.${pin}`)))
  return [...parts, ...look.hexagons.map((hexagon) => statusOf(hexagon, say))].join(' ')
}

/** A link for those who do not see it. */
export function linkName(link: LinkLook, titles: Titles, say: Say): string {
  const said = say('canvas.link.name', {
    from: titleIn(titles, link.from, say),
    to: titleIn(titles, link.to, say),
    sign: say(signWords[link.sign]),
    necessity: lower(say(`necessity.${link.necessity}`)),
  })
  const parts = link.change ? [said, sentence(say(`drawing.change.${link.change}`))] : [said]
  return [...parts, ...link.hexagons.map((hexagon) => statusOf(hexagon, say))].join(' ')
}

/** An assumption where it stands. */
export function hexagonName(hexagon: Hexagon, title: string, say: Say): string {
  const { number, status, change, restricted } = hexagon
  const said = say('canvas.assumption.name', {
    number,
    title: title || say('canvas.box.untitled'),
    status: say(`status.${status}`),
  })
  const parts = [said]
  if (restricted) parts.push(sentence(say('drawing.restricted')))
  if (change) parts.push(sentence(say(`drawing.change.${change}`)))
  return parts.join(' ')
}

const signWords = { '+': 'sign.plus', '-': 'sign.minus', '?': 'sign.unknown' } as const

function titleIn(titles: Titles, box: string, say: Say): string {
  return titles(box) || say('canvas.box.untitled')
}

function statusOf({ number, status }: Hexagon, say: Say): string {
  return say('canvas.box.assumption', { number, status: lower(say(`status.${status}`)) })
}

function sentence(words: string): string {
  return `${words.charAt(0).toLocaleUpperCase()}${words.slice(1)}.`
}

function lower(words: string): string {
  return words.toLocaleLowerCase()
}
