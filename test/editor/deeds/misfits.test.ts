import { describe, expect, test } from 'vitest'
import { letGo, mend } from '#editor/deeds/misfits.ts'
import type { Editor } from '#editor/editor.ts'
import { misfitsOf } from '#model/misfits.ts'
import type { Programme } from '#model/programme.ts'
import { editorOf } from '../../support/editorOf.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'

function strayed(): Programme {
  const programme = programmeOf(theoryOf('T1 -> B1'), {
    factors: { gone1: { title: 'Endret tittel' } },
    links: { n: { from: 'T1', to: 'gone2' }, m: { from: 'T1', to: 'B1', sign: '-' } },
  })
  const P1 = {
    ...programme.proposals['P1'],
    rulings: { g1: { factor: 'gone3', sign: '+' } },
    stances: { s1: { assumption: 'gone4', kind: 'challenges' } },
  } as unknown as Programme['proposals'][string]
  return { ...programme, proposals: { P1 } }
}

function misfits(editor: Editor) {
  return misfitsOf(editor.store.getState().programme, 'P1')
}

describe('what no longer fits', () => {
  test('is let go one by one, until everything fits, and what fits stays', () => {
    const { editor } = editorOf(strayed())
    expect(misfits(editor).map(({ table, id }) => `${table} ${id}`)).toEqual([
      'factors gone1',
      'links n',
      'rulings g1',
      'stances s1',
    ])
    for (const misfit of misfits(editor)) letGo(editor, 'P1', misfit, misfit.id)
    expect(misfits(editor)).toEqual([])
    expect(editor.store.getState().programme.proposals['P1']?.change).toEqual({
      links: { m: { from: 'T1', to: 'B1', sign: '-' } },
    })
    editor.undo()
    expect(misfits(editor).map(({ table }) => table)).toEqual(['stances'])
  })

  test('is mended by pointing it at something that stands', () => {
    const { editor } = editorOf(strayed())
    const [, link, ruling] = misfits(editor)
    if (!link || !ruling) throw new Error('Two misfits were to be mended.')
    mend(editor, 'P1', link, 'to', 'B1')
    mend(editor, 'P1', ruling, 'factor', 'B1')
    expect(misfits(editor).map(({ table }) => table)).toEqual(['factors', 'stances'])
    const { change, rulings } = editor.store.getState().programme.proposals['P1'] ?? {}
    expect(change?.links?.['n']).toEqual({ from: 'T1', to: 'B1' })
    expect(rulings).toEqual({ g1: { factor: 'B1', sign: '+' } })
  })
})
