import { expect, test } from 'vitest'
import { type LinkContent, linkLook } from '#drawing/link.ts'
import { looseRoute } from '#drawing/route.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'

const say = sayIn(nb, 'nb')
const route = looseRoute(
  { x: 0, y: 0, width: 200, height: 80 },
  { x: 400, y: 0, width: 200, height: 80 },
)
const look = (more: Partial<LinkContent>) =>
  linkLook({ id: 'l1', link: { from: 'T1', to: 'L1' }, ...more }, route, say, {
    sign: { x: 350, y: 40 },
    hexagons: [{ x: 250, y: 40 }],
  })

test('what is necessary is thicker than what contributes', () => {
  const necessary = look({ link: { from: 'T1', to: 'L1', necessity: 'necessary' } })
  expect([look({}).width, necessary.width]).toEqual([1.75, 3])
})

test('a plus is plain, a minus and an unknown sign have a mark', () => {
  expect(look({})).toMatchObject({ sign: '+', marks: [] })
  for (const sign of ['-', '?'] as const) {
    const { signAt, marks } = look({ link: { from: 'T1', to: 'L1', sign } })
    expect(signAt).toEqual({ x: 350, y: 40 })
    expect(marks).toHaveLength(2)
  }
})

test('what a proposal adds is dashed, what it changes is in its colour, what it takes away is cut', () => {
  const told = (change: LinkContent['change']) => {
    const { ink, dash, opacity, marks } = look(change ? { change } : {})
    return { ink, dash, isFaded: opacity < 1, marks: marks.length }
  }
  expect(told('new')).toEqual({ ink: 'proposal', dash: [8, 5], isFaded: false, marks: 0 })
  expect(told('changed')).toEqual({ ink: 'proposal', dash: undefined, isFaded: false, marks: 0 })
  expect(told('removed')).toEqual({ ink: 'link', dash: undefined, isFaded: true, marks: 1 })
  expect(told(undefined)).toEqual({ ink: 'link', dash: undefined, isFaded: false, marks: 0 })
})

test('assumptions stand where they were placed, with their number', () => {
  const { hexagons, marks } = look({
    hexagons: [{ assumption: 'F1', number: '1', status: 'holds' }],
  })
  expect(hexagons).toEqual([{ assumption: 'F1', number: '1', status: 'holds', x: 250, y: 40 }])
  expect(marks.some((mark) => mark.type === 'text' && mark.lines[0] === '1')).toBe(true)
})

test('line and marks are all there is', () => {
  const { line, marks, shapes } = look({ link: { from: 'T1', to: 'L1', sign: '-' } })
  expect(shapes).toEqual([...line, ...marks])
})
