import { describe, expect, test } from 'vitest'
import { flows } from '#model/programme.ts'
import { nb } from '#text/nb.ts'
import { keepWriting } from '#ui/canvas/draw.ts'
import { drawCommands } from '#ui/canvas/drawCommands.ts'
import { focusOn } from '#ui/canvas/focus.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'
import { easelWith, linksOn } from './easelOf.ts'

const towards = drawCommands.filter(({ id }) => id.startsWith('drawBeside.'))

describe.each(flows)('where the chain runs %s', (flow) => {
  test.each(towards)(
    'the name of $id says whether the new box is linked to this one',
    (command) => {
      const easel = easelWith({ ...programmeOf(theoryOf('T1 -> L1', 'T2 -> L1')), flow })
      const { editor, view } = easel.desk
      focusOn(easel, 'T1')
      const label = command.labelNow?.(editor.store.getState(), view.store.getState())
      command.run(easel.desk)
      keepWriting(easel, 'Ny')
      const isLinked = linksOn(easel).some((link) => link === 'T1 -> Ny' || link === 'Ny -> T1')
      expect(nb[label ?? command.label]).toMatch(isLinked ? /^Ny lenket boks/ : /^Ny søskenboks/)
    },
  )
})

test('a drawing that is read in another direction names the arrows as it is read', () => {
  const easel = easelWith(programmeOf(theoryOf('T1 -> L1')))
  const { editor, view } = easel.desk
  view.store.setState({ reading: { scheme: { flow: 'up' }, places: {} } })
  const labels = towards.map(({ labelNow }) =>
    labelNow?.(editor.store.getState(), view.store.getState()),
  )
  expect(labels.map((label) => label && nb[label])).toEqual([
    'Ny søskenboks til høyre',
    'Ny søskenboks til venstre',
    'Ny lenket boks under',
    'Ny lenket boks over',
  ])
})
