import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Scene, sceneOf } from '#drawing/scene.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { farParts } from '#ui/canvas/farParts.ts'
import { largeTheory } from '../../support/largeTheory.ts'

/** What a browser has, as far as it can be read again. */
class Path {
  readonly deeds: unknown[] = []
  constructor(outline?: string) {
    if (outline !== undefined) this.deeds.push(outline)
  }
  moveTo(...to: number[]): void {
    this.deeds.push(['move', ...to])
  }
  lineTo(...to: number[]): void {
    this.deeds.push(['line', ...to])
  }
  addPath({ deeds }: Path, by?: object): void {
    if (by) this.deeds.push([by, ...deeds])
    else this.deeds.push(...deeds)
  }
}

beforeAll(() => {
  vi.stubGlobal('Path2D', Path)
})
afterAll(() => {
  vi.unstubAllGlobals()
})

const theory = largeTheory(200)
const say = sayIn(nb, 'nb')
const none = new Set<string>()

test('what was put together before is as if it were put together anew', () => {
  let scene = sceneOf({ theory, layout: {}, say })
  const layout = Object.fromEntries(scene.boxes.map(({ look, x, y }) => [look.id, { x, y }]))
  farParts(scene, none)
  for (const id of ['f00000', 'f00063', 'f00150']) {
    const lifted = new Set([id])
    expect(farParts(scene, lifted)).toEqual(farParts(anew(scene), lifted))
    layout[id] = { x: 40, y: (layout[id]?.y ?? 0) + 48 }
    scene = sceneOf({ theory, layout: { ...layout }, say }, scene)
    expect(farParts(scene, none)).toEqual(farParts(anew(scene), none))
  }
})

test('what is lifted is left out, with its links', () => {
  const scene = sceneOf({ theory, layout: {}, say })
  const lifted = new Set(['f00063'])
  const rest: Scene = {
    ...scene,
    boxes: scene.boxes.filter(({ look }) => !lifted.has(look.id)),
    links: scene.links.filter(({ from, to }) => !lifted.has(from) && !lifted.has(to)),
  }
  expect(farParts(scene, lifted)).toEqual(farParts(rest, none))
})

/** The same scene, of which nothing is known. */
function anew(scene: Scene): Scene {
  const { boxes, links } = scene
  return { ...scene, boxes: structuredClone(boxes), links: structuredClone(links) }
}
