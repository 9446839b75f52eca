import { describe, expect, test } from 'vitest'
import { type BoxOnFlow, boxNodes, linkEdges } from '#ui/canvas/flow.ts'
import { theoryOf } from '../../support/theoryOf.ts'
import { sceneAt } from './easelOf.ts'

const scene = sceneAt(theoryOf('T1 -> B1', 'T2 -> B1'), { B1: [360, 0], T1: [0, 0], T2: [0, 160] })

const boxes = (change: Readonly<Record<string, Partial<BoxOnFlow>>> = {}): readonly BoxOnFlow[] =>
  scene.boxes.map(({ look, x, y }) => ({
    look,
    x,
    y,
    name: look.id,
    role: 'boks',
    isSelected: false,
    isFocused: false,
    isFree: true,
    isHidden: false,
    ...change[look.id],
  }))

describe('boxes as nodes', () => {
  test('a node has its place, its size and where links may end, so that nothing is measured', () => {
    const [node] = boxNodes(boxes(), [])
    const look = scene.boxes[0]?.look
    expect(node).toMatchObject({
      id: 'B1',
      position: { x: 360, y: 0 },
      width: look?.width,
      height: look?.height,
      handles: [{ type: 'target' }, { type: 'source' }],
    })
  })

  test('nothing changed: the same array', () => {
    const before = boxNodes(boxes(), [])
    expect(boxNodes(boxes(), before)).toBe(before)
  })

  test.each([
    ['moved', { x: 8 }],
    ['selected', { isSelected: true }],
    ['focused', { isFocused: true }],
    ['called something else', { name: 'Kurs' }],
    ['called in another language', { role: 'box' }],
    ['held fast', { isFree: false }],
    ['out of sight', { isHidden: true }],
  ])('one box %s: its node alone is another, with the same data', (_, change) => {
    const before = boxNodes(boxes(), [])
    const after = boxNodes(boxes({ B1: change }), before)
    expect(after.map((node, index) => node === before[index])).toEqual([false, true, true])
    expect(after[0]?.data).toBe(before[0]?.data)
  })

  test('only the box with the focus is a stop of the Tab key', () => {
    const nodes = boxNodes(boxes({ B1: { isFocused: true } }), [])
    expect(nodes.map((node) => [node.id, node.domAttributes?.tabIndex])).toEqual([
      ['B1', 0],
      ['T1', -1],
      ['T2', -1],
    ])
  })

  test('the selection is told to screen readers', () => {
    const [node] = boxNodes(boxes({ B1: { isSelected: true } }), [])
    expect(node?.domAttributes?.['aria-pressed']).toBe(true)
  })
})

describe('links as edges', () => {
  const links = (selected?: string) =>
    scene.links.map((look) => ({
      look,
      name: look.id,
      role: 'lenke',
      isSelected: look.id === selected,
      isFocused: false,
    }))

  test('an edge goes from box to box', () => {
    const [edge] = linkEdges(links(), [])
    expect(edge).toMatchObject({ id: 'l1', source: 'T1', target: 'B1' })
  })

  test('nothing changed: the same array; one selected: its edge alone is another', () => {
    const before = linkEdges(links(), [])
    expect(linkEdges(links(), before)).toBe(before)
    const after = linkEdges(links('l2'), before)
    expect(after.map((edge, index) => edge === before[index])).toEqual([true, false])
  })
})
