import { expect, test, vi } from 'vitest'
import { bendPicked, straightenPicked } from '#ui/canvas/bendLater.ts'
import type { Easel } from '#ui/canvas/easel.ts'
import { arrangeLazily, parkLazily, putDownNote, tidyLazily } from '#ui/canvas/lazily.ts'
import { easelOf } from './easelOf.ts'

const notThere = vi.hoisted(() => () => {
  throw new Error('Failed to fetch dynamically imported module')
})
vi.mock('#ui/canvas/arranging.ts', notThere)
vi.mock('#ui/canvas/bending.ts', notThere)
vi.mock('#ui/canvas/ideaBox.ts', notThere)
vi.mock('#ui/canvas/noting.ts', notThere)
vi.mock('#ui/canvas/tidying.ts', notThere)

test.each<readonly [string, (easel: Easel) => Promise<void>]>([
  ['tidies', tidyLazily],
  ['arranges', (easel) => arrangeLazily(easel, 'left')],
  ['parks', parkLazily],
  ['writes notes', putDownNote],
  ['bends', bendPicked],
  ['straightens', straightenPicked],
])('that what %s cannot be fetched is told', async (_, act) => {
  const easel = easelOf(['T1 -> B1'])
  await act(easel)
  expect(easel.desk.editor.store.getState().said?.message).toEqual({ key: 'trouble.unfetched' })
})
