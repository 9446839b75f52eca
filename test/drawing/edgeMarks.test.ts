import { expect, test } from 'vitest'
import type { BoxContent } from '#drawing/box.ts'
import { edgeMarks } from '#drawing/edgeMarks.ts'
import type { Shape } from '#drawing/shape.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'

const say = sayIn(nb, 'nb')
const size = { width: 224, height: 80 }
const content: BoxContent = {
  id: 'B1',
  factor: { kind: 'user_effect', title: 'Flere betaler' },
  impact: 'both',
}

function textsOf(shapes: readonly Shape[]) {
  return shapes.flatMap((shape) =>
    shape.type === 'text' ? [{ words: shape.lines.join(' '), x: shape.x, y: shape.y }] : [],
  )
}

test('verdicts stand beside each other on the lower edge, from the left', () => {
  const { shapes, tagsFrom } = edgeMarks({ ...content, ruling: '+' }, size, say)
  const [verdict, ruling] = textsOf(shapes)
  expect(tagsFrom).toBeUndefined()
  expect(verdict?.words).toBe('begge veier')
  expect(verdict?.y).toBeGreaterThan(80)
  expect(ruling?.x).toBeGreaterThan((verdict?.x ?? 0) + 80)
})

test('or on the upper edge up to its right end, which tells from where', () => {
  const { shapes, tagsFrom = 0 } = edgeMarks({ ...content, tagsAt: 'top' }, size, say)
  const [verdict] = textsOf(shapes)
  expect(verdict?.y).toBeLessThan(8)
  expect(verdict?.x).toBeGreaterThan(tagsFrom)
  expect(tagsFrom).toBeGreaterThan(80)
  const { id, factor } = content
  expect(edgeMarks({ id, factor, tagsAt: 'top' }, size, say)).toEqual({ shapes: [] })
})

test('what a proposal changes has a flag with its letter', () => {
  const { shapes } = edgeMarks({ ...content, change: 'new', letter: 'A' }, size, say)
  const letter = textsOf(shapes).at(-1)
  expect(letter?.words).toBe('A')
  expect(letter?.y).toBeLessThan(12)
})
