import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overlapsOf } from '#analysis/overlap.ts'
import { barToAdoption } from '#editor/deeds/adoption.ts'
import { addElsewhere, type Places } from '#editor/deeds/elsewhere.ts'
import { parseProgramme, serialiseProgramme } from '#model/format.ts'
import { initiativeOf } from '#model/initiative.ts'
import { base } from '#model/layers.ts'
import { likenessesOf } from '#model/likenesses.ts'
import { misfitsOf } from '#model/misfits.ts'
import type { Programme } from '#model/programme.ts'
import { emptyProgramme, emptyProposal } from '#model/programme.ts'
import { editorOf } from '../../support/editorOf.ts'
import { programmes } from '../../support/programmes.ts'
import { sample } from '../../support/sample.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'

const inALine: Places = (_, fresh) =>
  Object.fromEntries(fresh.map((id, index) => [id, { x: 100 * index, y: 0 }]))

/** The editor with one layer of another programme taken in as it is suggested. */
function joined(programme: Programme, other: Programme, layer = base) {
  const { editor } = editorOf(programme)
  const initiative = initiativeOf(other, layer)
  const likenesses = likenessesOf(programme.theory, initiative.theory)
  const same = new Map(likenesses.map(({ theirs, ours }) => [theirs, ours] as const))
  const { title } = initiative
  const id = addElsewhere(editor, { title, source: other.title, initiative, same }, inALine)
  return { editor, id: id ?? '', now: editor.store.getState().programme }
}

/** Another programme: a lesson in school, towards two effects of the golden example and one of its own. */
const other: Programme = {
  ...emptyProgramme('other', 'Trygg økonomi'),
  summary: 'Personlig økonomi i skolen.',
  theory: {
    ...theoryOf('T1 -> B1', 'T1 -> B3', 'B3 -> E1'),
    factors: {
      T1: { kind: 'activity', title: 'Undervise i personlig økonomi' },
      B1: { kind: 'user_effect', title: 'Færre får betalingsproblemer ' },
      B3: { kind: 'user_effect', title: titleOf('B3') },
      E1: { kind: 'societal_effect', title: titleOf('E1').toUpperCase() },
    },
  },
}

describe('an initiative of others', () => {
  test('is a proposal of its own, in one step that undo takes back', () => {
    const { editor, id, now } = joined(sample, other)
    const { change, layout, ...rest } = now.proposals[id] ?? {}
    expect(rest).toEqual({
      title: 'Trygg økonomi',
      letter: 'C',
      summary: 'Personlig økonomi i skolen.',
      source: 'Trygg økonomi',
      status: 'elsewhere',
      stances: {},
      rulings: {},
    })
    expect(Object.values(change?.factors ?? {}).map((factor) => factor?.title)).toEqual([
      'Undervise i personlig økonomi',
      'Færre får betalingsproblemer ',
    ])
    expect(Object.keys(layout ?? {})).toEqual(Object.keys(change?.factors ?? {}))
    expect(editor.store.getState().layer).toBe(id)
    expect(editor.store.getState().undoable).toHaveLength(1)
    expect(barToAdoption(now, id)).toBe('elsewhere')
    editor.undo()
    expect(editor.store.getState().programme).toEqual(sample)
  })

  test('is after the same benefit as the proposal that draws a link into the same effect', () => {
    const { id, now } = joined(sample, other)
    const overlap = overlapsOf(now, 'P1').find(({ proposal }) => proposal === id)
    expect(overlap?.sameTarget).toEqual(['B3'])
    expect(overlap?.sameAffected).toEqual(expect.arrayContaining(['B3', 'E1']))
    expect(overlapsOf(now, 'P1').find(({ proposal }) => proposal === 'P2')).toEqual(
      overlapsOf(sample, 'P1').find(({ proposal }) => proposal === 'P2'),
    )
  })

  test('says of our assumptions what it says of theirs', () => {
    const theory = { ...theoryOf('T9'), assumptions: { F9: { title: assumptionOf('F7') } } }
    const theirs = programmeOf(theory, {
      factors: { own: { kind: 'activity', title: 'Own' } },
    })
    const stances = { s9: { assumption: 'F9', kind: 'challenges', factor: 'gone' } } as const
    const proposal = { ...emptyProposal('P1'), ...theirs.proposals['P1'], stances }
    const withStance = { ...theirs, proposals: { P1: proposal } }
    const { id, now } = joined(sample, withStance, 'P1')
    expect(Object.values(now.proposals[id]?.stances ?? {})).toEqual([
      { assumption: 'F7', kind: 'challenges' },
    ])
    expect(now.proposals[id]?.change.assumptions).toBeUndefined()
  })

  test('comes in over a sealed base: it is no change of it', () => {
    const { id } = joined({ ...sample, sealed: { date: '2026-01-01' } }, other)
    expect(id).not.toBe('')
  })

  test('leaves a whole programme, with the base untouched, whatever the two were', () => {
    fc.assert(
      fc.property(programmes(), programmes(), fc.constantFrom(base, 'P1', 'P2'), (a, b, layer) => {
        const { editor, id, now } = joined(a, b, layer)
        const read = parseProgramme(serialiseProgramme(now))
        expect(read).toEqual({ ok: true, value: now, warnings: [] })
        expect(now.theory).toEqual(a.theory)
        expect(misfitsOf(now, id)).toEqual([])
        editor.undo()
        expect(editor.store.getState().programme).toEqual(a)
      }),
    )
  })
})

function titleOf(factor: string): string {
  return sample.theory.factors[factor]?.title ?? ''
}

function assumptionOf(id: string): string {
  return sample.theory.assumptions[id]?.title ?? ''
}
