import { expect, test } from 'vitest'
import { emptyProposal } from '#model/programme.ts'
import { sizesOfParts } from '#ui/canvas/parts.ts'
import { readIn, readOn, readWhole } from '#ui/canvas/reading.ts'
import { readingCommands } from '#ui/canvas/readingCommands.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'
import { easelWith } from './easelOf.ts'

const programme = {
  ...programmeOf(theoryOf('T1 -> L1 -> B1', 'T2 -> B2')),
  proposals: {
    P1: { ...emptyProposal('Mentors'), change: { factors: { T2: { title: 'T2, better' } } } },
  },
}

function drawn() {
  const easel = easelWith(programme)
  const { editor, view } = easel.desk
  const states = () => [editor.store.getState(), view.store.getState()] as const
  const sizes = () => sizesOfParts(...states())
  const offered = () =>
    readingCommands
      .filter(({ id, enabled }) => id.startsWith('read') && enabled?.(...states()))
      .map(({ id }) => id)
  return { easel, editor, sizes, offered }
}

test('what could be shown alone is what leads to the picked box, and what the proposal touches', () => {
  const { editor, sizes, offered } = drawn()
  expect(sizes()).toEqual([])
  editor.select(['B1'])
  expect(sizes()).toEqual([3])
  expect(offered()).toEqual(['readUpstream', 'readDownstream'])
  editor.showLayer('P1')
  editor.select(['B1'])
  expect(sizes()).toEqual([3, 1])
})

test('a part that is shown alone already is not offered again, in whatever direction it is read', async () => {
  const { easel, editor, sizes, offered } = drawn()
  editor.showLayer('P1')
  await readOn(easel, { on: 'proposal' })
  editor.select(['T2'])
  expect(offered()).toEqual(['readUpstream', 'readDownstream', 'readWhole'])
  expect(sizes()).toEqual([1])
  await readIn(easel, { flow: 'up' })
  expect(offered()).not.toContain('readProposal')
  await readOn(easel, { on: 'upstream', of: 'T2' })
  expect(offered()).toEqual(['readDownstream', 'readProposal', 'readWhole'])
  await readWhole(easel)
  expect(offered()).toEqual(['readUpstream', 'readDownstream', 'readProposal'])
})
