import { expect, test } from 'vitest'
import { overlap } from '#drawing/geometry.ts'
import { widthOf } from '#drawing/measure.ts'
import { sceneOf } from '#drawing/scene.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { sample } from '../support/sample.ts'

const say = sayIn(nb, 'nb')

test.each(['right', 'up'] as const)(
  'with rows, running %s, no heading covers another or a box',
  (flow) => {
    const scene = sceneOf({
      theory: sample.theory,
      layout: {},
      say,
      scheme: { flow, rows: 'actor' },
    })
    const rects = [
      ...scene.lanes,
      ...scene.boxes.map(({ x, y, look }) => ({ x, y, width: look.width, height: look.height })),
    ]
    const covered = scene.lanes.filter((lane) =>
      rects.some((rect) => rect !== lane && overlap(lane, rect)),
    )
    expect(covered.map(({ title }) => title)).toEqual([])
    for (const { title, shapes, width } of scene.lanes) {
      const lines = shapes.flatMap((shape) => (shape.type === 'text' ? shape.lines : []))
      expect(lines.join(' ').replace(/- /g, '')).toContain(title.slice(0, 6))
      for (const line of lines) expect(widthOf(line, 18, 600)).toBeLessThanOrEqual(width)
    }
  },
)
