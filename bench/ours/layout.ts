// Our tidy and lines for layout.mjs, the graphs to lay out, and how a picture is counted.
import { overlap, type Rect } from '../../src/drawing/geometry.ts'
import { type Scene, sceneOf, sizesOf } from '../../src/drawing/scene.ts'
import { parseProgramme } from '../../src/model/format.ts'
import { applyPatch } from '../../src/model/patch.ts'
import type { Theory } from '../../src/model/theory.ts'
import { nb } from '../../src/text/nb.ts'
import { sayIn } from '../../src/text/say.ts'
import { complexityOf, flawsIn } from '../../test/support/flaws.ts'
import { largeTheory } from '../../test/support/largeTheory.ts'

const say = sayIn(nb, 'nb')

interface Point {
  readonly x: number
  readonly y: number
}

/** What an engine is given. */
export interface Graph {
  readonly nodes: readonly { readonly id: string; readonly width: number; readonly height: number }[]
  readonly edges: readonly { readonly id: string; readonly source: string; readonly target: string }[]
}

/** What it answers; a line is given by points close enough to measure on. */
export interface Picture {
  readonly boxes: readonly (Rect & { readonly id: string })[]
  readonly lines: readonly {
    readonly id: string
    readonly from: string
    readonly to: string
    readonly points: readonly Point[]
  }[]
}

export interface Case {
  readonly name: string
  readonly graph: Graph
  /** Tidy, lines and all that is drawn, from nothing. */
  readonly ours: () => Picture
}

/** The worked example (its file's text), P1 on it, and generated theories. */
export function cases(example: string): readonly Case[] {
  const read = parseProgramme(example)
  if (!read.ok) throw new Error('The example does not open.')
  const { theory, proposals } = read.value
  const withP1 = applyPatch(theory, proposals['P1']?.change ?? {})
  return [
    caseOf('the example', theory),
    caseOf('the example with P1', withP1, theory),
    ...[1, 2, 3].map((seed) => caseOf(`60 boxes, seed ${seed}`, largeTheory(60, seed))),
    ...[1, 2].map((seed) => caseOf(`200 boxes, seed ${seed}`, largeTheory(200, seed))),
  ]
}

function caseOf(name: string, theory: Theory, base?: Theory): Case {
  const sizes = sizesOf(theory, say, 'right', base)
  const input = { theory, layout: {}, say, ...(base && { base }) }
  const scene = sceneOf(input)
  const nodes = scene.boxes.map(({ look }) => ({ id: look.id, ...(sizes[look.id] ?? look) }))
  const edges = scene.links.map(({ id, from, to }) => ({ id, source: from, target: to }))
  return {
    name,
    graph: {
      nodes: nodes.map(({ id, width, height }) => ({ id, width, height })),
      edges,
    },
    ours: () => pictureOf(sceneOf(input)),
  }
}

function pictureOf({ boxes, links }: Scene): Picture {
  return {
    boxes: boxes.map(({ look, x, y }) => ({
      id: look.id,
      x,
      y,
      width: look.width,
      height: look.height,
    })),
    lines: links.map(({ id, from, to, route }) => ({ id, from, to, points: route.points })),
  }
}

export interface Counts {
  /** Pairs of boxes of which one covers some of the other. */
  readonly overlapped: number
  /** Links that go through a box that is neither end of them. */
  readonly through: number
  readonly crossings: number
  readonly bends: number
  /** In millions of square pixels. */
  readonly area: number
}

export function countsOf({ boxes, lines }: Picture): Counts {
  const flaws = flawsIn({
    boxes: boxes.map(({ id, x, y, width, height }) => ({ x, y, look: { id, width, height } })),
    links: lines.map(({ id, from, to, points }) => ({ id, from, to, route: { points }, hexagons: [] })),
    lanes: [],
  } as unknown as Scene)
  const overlapped = boxes.flatMap((box, i) => boxes.slice(i + 1).filter((other) => overlap(box, other)))
  const links = lines.map(({ points }) => ({ route: { points } }))
  const corners = [
    ...boxes.flatMap(({ x, y, width, height }) => [{ x, y }, { x: x + width, y: y + height }]),
    ...lines.flatMap(({ points }) => points),
  ]
  const span = (values: readonly number[]) => Math.max(...values) - Math.min(...values)
  return {
    overlapped: overlapped.length,
    through: flaws.filter((flaw) => /^link \S+ through (?!its own )/.test(flaw)).length,
    ...complexityOf({ links }),
    area: (span(corners.map(({ x }) => x)) * span(corners.map(({ y }) => y))) / 1e6,
  }
}
