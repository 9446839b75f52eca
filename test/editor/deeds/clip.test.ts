import { expect, test } from 'vitest'
import { copySelection, pasteClip } from '#editor/deeds/clip.ts'
import type { Programme } from '#model/programme.ts'
import { editorOf } from '../../support/editorOf.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'

const drawn = programmeOf(theoryOf('T1'))

function withActor(id: string, title: string, actorId = 'A1'): Programme {
  const { factors } = drawn.theory
  return {
    ...drawn,
    id,
    theory: {
      ...drawn.theory,
      factors: { T1: { kind: 'activity', title: 'Varsle', ...factors['T1'], place: 'S1' } },
      actors: { [actorId]: { title } },
      assumptions: { F1: { title: `${title} vil`, owner: actorId } },
      roles: { r1: { actor: actorId, role: 'owns', on: 'T1' } },
      attachments: { t1: { assumption: 'F1', on: 'T1' } },
    },
    places: { S1: { title: 'Programmet', kind: 'programme', actors: {} } },
  }
}

/** What the role, the assumption and the place of the box that was pasted name. */
function pastedInto(to: Programme, from: Programme) {
  const source = editorOf(from).editor
  source.select(['T1'])
  const text = copySelection(source) ?? ''
  const { editor } = editorOf(to)
  expect(pasteClip(editor, text)).toBe(true)
  const { programme, selection } = editor.store.getState()
  const [box = ''] = selection
  const { actors, assumptions, roles, attachments, factors } = programme.theory
  const actor = Object.values(roles).find(({ on }) => on === box)?.actor ?? ''
  const assumption = Object.values(attachments).find(({ on }) => on === box)?.assumption ?? ''
  return {
    actor: [actor, actors[actor]?.title],
    assumption: assumptions[assumption]?.title,
    owner: assumptions[assumption]?.owner,
    place: factors[box]?.place,
    actors: Object.keys(actors).length,
  }
}

test('put down in its own programme, a box shares actors, assumptions and place with the first', () => {
  const ours = withActor('p1', 'NAV')
  const renamed = withActor('p1', 'Nav')
  expect(pastedInto(renamed, ours)).toEqual({
    actor: ['A1', 'Nav'],
    assumption: 'Nav vil',
    owner: 'A1',
    place: 'S1',
    actors: 1,
  })
})

test('in another programme the same id says nothing, and the place is not its own', () => {
  const pasted = pastedInto(withActor('p2', 'Politiet'), withActor('p1', 'NAV'))
  expect(pasted).toEqual({
    actor: [expect.not.stringMatching(/^A1$/), 'NAV'],
    assumption: 'NAV vil',
    owner: pasted.actor[0],
    place: undefined,
    actors: 2,
  })
})

test('in another programme an actor of the same name is the same, whatever its id', () => {
  expect(pastedInto(withActor('p2', 'nav ', 'A7'), withActor('p1', 'NAV'))).toMatchObject({
    actor: ['A7', 'nav '],
    owner: 'A7',
    actors: 1,
  })
})
