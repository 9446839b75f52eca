import { type FieldValues, type RecordOf, setFields, withValues } from '#model/edits.ts'
import type { Place, Programme, Proposal } from '#model/programme.ts'
import type { TheoryTable } from '#model/theory.ts'
import type { Editor } from '../editor.ts'
import { told } from './factors.ts'
import { isLocked } from './unlocked.ts'

/** Sets fields of one record of the theory; parts of one `edit` are one step. Of a locked box only the lock. */
export function setRecord<T extends TheoryTable>(
  editor: Editor,
  table: T,
  id: string,
  values: FieldValues<RecordOf<T>>,
  edit?: string,
): void {
  if (table === 'factors' && !('locked' in values) && isLocked(editor.store.getState().sheet, id)) {
    editor.say({ key: 'deed.locked', args: { n: 1 } })
    return
  }
  told(
    editor,
    editor.commitSheet(
      { key: 'deed.setField' },
      (sheet) => setFields(sheet, table, id, values),
      edit === undefined ? {} : { edit },
    ),
  )
}

/** The fields of a programme that are its own, not tables. */
export type ProgrammeFields = Omit<
  Programme,
  'id' | 'theory' | 'layout' | 'places' | 'proposals' | 'decisions'
>

export function setProgramme(
  editor: Editor,
  values: FieldValues<ProgrammeFields>,
  edit?: string,
): void {
  told(
    editor,
    editor.commit(
      { key: 'deed.setProgramme' },
      (programme) => withValues<Programme>(programme, values),
      edit === undefined ? {} : { edit },
    ),
  )
}

export function setProposal(
  editor: Editor,
  id: string,
  values: FieldValues<Proposal>,
  edit?: string,
): void {
  told(
    editor,
    editor.commit(
      { key: 'deed.setProposal' },
      (programme) => {
        const proposal = programme.proposals[id]
        if (!proposal) return programme
        const next = withValues(proposal, values)
        return { ...programme, proposals: { ...programme.proposals, [id]: next } }
      },
      edit === undefined ? {} : { edit },
    ),
  )
}

export function setPlace(
  editor: Editor,
  id: string,
  values: FieldValues<Place>,
  edit?: string,
): void {
  told(
    editor,
    editor.commit(
      { key: 'deed.setPlace' },
      (programme) => {
        const place = programme.places[id]
        if (!place) return programme
        return { ...programme, places: { ...programme.places, [id]: withValues(place, values) } }
      },
      edit === undefined ? {} : { edit },
    ),
  )
}
