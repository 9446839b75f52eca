import ELK, { type ElkNode } from 'elkjs/lib/elk.bundled.js'
import { expect, test } from 'vitest'
import type { Point, Size } from '#drawing/geometry.ts'
import { sceneOf, sizesOf } from '#drawing/scene.ts'
import { applyPatch } from '#model/patch.ts'
import type { Flow } from '#model/programme.ts'
import type { Table, Theory } from '#model/theory.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { type Complexity, complexityOf } from '../support/flaws.ts'
import { largeTheory } from '../support/largeTheory.ts'
import { sample } from '../support/sample.ts'

const say = sayIn(nb, 'nb')

/** ELK's layered layout with what it does of itself: layers where it likes, no lanes. */
async function plainElk(theory: Theory, sizes: Table<Size>, flow: Flow): Promise<Complexity> {
  const direction = { right: 'RIGHT', up: 'UP' }[flow]
  const { edges = [] }: ElkNode = await new ELK().layout({
    id: 'root',
    layoutOptions: { 'elk.algorithm': 'layered', 'elk.direction': direction },
    children: Object.keys(theory.factors)
      .sort()
      .map((id) => ({ id, ...pick(sizes[id]) })),
    edges: Object.keys(theory.links)
      .sort()
      .flatMap((id) => {
        const link = theory.links[id]
        return link ? [{ id, sources: [link.from], targets: [link.to] }] : []
      }),
  })
  const lines = edges.flatMap(({ sections = [] }): readonly (readonly Point[])[] =>
    sections.map(({ startPoint, bendPoints = [], endPoint }) => [
      startPoint,
      ...bendPoints,
      endPoint,
    ]),
  )
  return complexityOf({ links: lines.map((points) => ({ route: { points } })) })
}

function pick(size: Size | undefined): Size {
  return { width: size?.width ?? 0, height: size?.height ?? 0 }
}

const withP1 = applyPatch(sample.theory, sample.proposals['P1']?.change ?? {})

const theories: readonly { name: string; theory: Theory; base?: Theory }[] = [
  { name: 'the example', theory: sample.theory },
  { name: 'the example with P1', theory: withP1, base: sample.theory },
  { name: '60 boxes, seed 1', theory: largeTheory(60, 1) },
  { name: '60 boxes, seed 2', theory: largeTheory(60, 2) },
  { name: '60 boxes, seed 3', theory: largeTheory(60, 3) },
  { name: '200 boxes, seed 1', theory: largeTheory(200, 1) },
  { name: '200 boxes, seed 2', theory: largeTheory(200, 2) },
]

/** Our lanes stand where the chain says; ELK puts every box in the layer that crosses least. */
test.each(
  (['right', 'up'] as const).flatMap((flow) => theories.map((each) => ({ ...each, flow }))),
)(
  '$name, drawn $flow, crosses and bends no more than plain ELK draws it',
  async ({ theory, base, flow }) => {
    const scheme = { flow }
    const ours = complexityOf(sceneOf({ theory, layout: {}, say, scheme, ...(base && { base }) }))
    const elk = await plainElk(theory, sizesOf(theory, say, flow, base), flow)
    expect(ours.crossings).toBeLessThanOrEqual(elk.crossings)
    expect(ours.bends).toBeLessThanOrEqual(elk.bends)
  },
  60_000,
)
