import { describe, expect, test } from 'vitest'
import { headingSizes, headingsAt } from '#drawing/headings.ts'
import { widthOf } from '#drawing/measure.ts'
import { type LaneLook, sceneOf } from '#drawing/scene.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { sample } from '../support/sample.ts'

const say = sayIn(nb, 'nb')

function titleOf(lane: LaneLook, wished: number) {
  const [title, ...more] = headingsAt([lane], wished)
    .flat()
    .filter((shape) => shape.type === 'text')
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
    expect(headingsAt(lanes, headingSizes.near)).toEqual(lanes.map(({ shapes }) => shapes))
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

describe('above their lanes headings', () => {
  const { lanes } = sceneOf({ theory: sample.theory, layout: {}, say })
  const textsAt = (wished: number) =>
    headingsAt(lanes, wished).flatMap((heading) =>
      heading.flatMap((shape) => (shape.type === 'text' ? [shape] : [])),
    )

  test('are of one size, in two lines at most, clear of their rule', () => {
    const before = textsAt(headingSizes.near)
    for (const wished of [headingSizes.middle, headingSizes.far, 150]) {
      const texts = textsAt(wished)
      const [size = 0, ...others] = new Set(texts.map((text) => text.size))
      expect(others).toEqual([])
      expect(size).toBeGreaterThanOrEqual(Math.min(wished, 40))
      texts.forEach(({ y, lines, lineHeight }, i) => {
        expect(lines.length).toBeLessThanOrEqual(2)
        const rule = (before[i]?.y ?? 0) + 8
        expect(rule - y - (lines.length - 1) * lineHeight).toBeGreaterThan(0.22 * size)
      })
    }
  })

  test('do not reach into the next lane', () => {
    for (const { lines, size } of textsAt(headingSizes.far)) {
      for (const line of lines) {
        expect(widthOf(line, size, 600)).toBeLessThanOrEqual((lanes[0]?.room ?? 0) + 1e-6)
      }
    }
  })
})
