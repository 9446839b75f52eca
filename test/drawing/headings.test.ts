import { describe, expect, test } from 'vitest'
import { headingAt, headingSizes } from '#drawing/headings.ts'
import { widthOf } from '#drawing/measure.ts'
import { type LaneLook, sceneOf } from '#drawing/scene.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { sample } from '../support/sample.ts'

const say = sayIn(nb, 'nb')

function titleOf(lane: LaneLook, wished: number) {
  const [title, ...more] = headingAt(lane, wished).filter((shape) => shape.type === 'text')
  if (title?.type !== 'text') throw new Error(`${lane.id} has no title.`)
  return { ...title, more: more.length }
}

describe.each(['right', 'up'] as const)('headings of a drawing that runs %s, with rows', (flow) => {
  const { lanes } = sceneOf({
    theory: sample.theory,
    layout: {},
    say,
    scheme: { flow, rows: 'actor' },
  })

  test('are as they are when no larger one is wished for', () => {
    for (const lane of lanes) expect(headingAt(lane, headingSizes.near)).toBe(lane.shapes)
  })

  test('grow, and no wider than there is room', () => {
    for (const lane of lanes) {
      const { size, lines } = titleOf(lane, headingSizes.middle)
      expect(size).toBeGreaterThan(18)
      for (const line of lines)
        expect(widthOf(line, size, 600)).toBeLessThanOrEqual(lane.room + 1e-6)
    }
  })

  test('beside the boxes grow away from them', () => {
    for (const lane of lanes.filter(({ side }) => side === 'left')) {
      const [before, after] = [titleOf(lane, 18), titleOf(lane, 60)]
      const end = before.anchor === 'end' ? before.x : lane.x + lane.width
      expect([after.size, after.anchor, after.x]).toEqual([60, 'end', end])
    }
  })
})
