import { describe, expect, test, vi } from 'vitest'
import { type SceneInput, sceneOf } from '#drawing/scene.ts'
import type { Placement } from '#model/programme.ts'
import type { Table } from '#model/theory.ts'
import { sceneKeeper } from '#ui/canvas/sceneKeeper.ts'
import { largeTheory } from '../../support/largeTheory.ts'
import { say } from './easelOf.ts'

const theory = largeTheory(280)
const layout: Table<Placement> = Object.fromEntries(
  sceneOf({ theory, layout: {}, say }).boxes.map(({ look, x, y }) => [look.id, { x, y }]),
)
const [one = '', other = ''] = Object.keys(theory.factors)

/** A keeper of a large drawing, and the way to put a box elsewhere in it. */
function keeperOf() {
  let input: SceneInput = { theory, layout, say }
  const onSettled = vi.fn()
  const keeper = sceneKeeper(() => input, onSettled)
  keeper.scene()
  const put = (id: string, x: number, y: number) => {
    input = { ...input, layout: { ...input.layout, [id]: { x, y } } }
    return keeper.scene()
  }
  return { keeper, put, onSettled, wanted: () => sceneOf({ ...input }) }
}

describe('a box put elsewhere in a large drawing', () => {
  test('is shown at once, and all lines as they shall be soon after', async () => {
    const { keeper, put, onSettled, wanted } = keeperOf()
    const hasty = put(one, 0, 0)
    expect(keeper.scene()).toBe(hasty)
    expect(hasty.links).not.toEqual(wanted().links)
    await expect.poll(() => onSettled.mock.calls.length).toBe(1)
    expect(keeper.scene()).toEqual(wanted())
  })

  test('and another before that is done: only the last is drawn as it shall be', async () => {
    const { keeper, put, onSettled, wanted } = keeperOf()
    put(one, 0, 0)
    put(other, 0, 900)
    await expect.poll(() => onSettled.mock.calls.length).toBe(1)
    expect(keeper.scene()).toEqual(wanted())
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(onSettled).toHaveBeenCalledTimes(1)
  })

  test('and back again is what it was', async () => {
    const { keeper, put, onSettled, wanted } = keeperOf()
    const { x = 0, y = 0 } = layout[one] ?? {}
    put(one, 0, 0)
    put(one, x, y)
    await expect.poll(() => onSettled.mock.calls.length).toBe(1)
    expect(keeper.scene()).toEqual(wanted())
  })
})
