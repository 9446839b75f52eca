import {
  type ProgrammeFields,
  setPlace,
  setProgramme,
  setProposal,
  setRecord,
} from '#editor/deeds/fields.ts'
import type { EditorState } from '#editor/editor.ts'
import type { FieldValues, RecordOf } from '#model/edits.ts'
import { base } from '#model/layers.ts'
import type { Place, Programme, Proposal } from '#model/programme.ts'
import type { TheoryTable } from '#model/theory.ts'
import { useDesk, useEditor } from '../desk.ts'

/** A record whose fields are shown and set. */
export interface Subject<R> {
  readonly record: R
  /** What the base has in its place, when a proposal is shown that may differ from it. */
  readonly inBase: R | undefined
  /** Its fields can be read only. */
  readonly closed: boolean
  /** Sets fields; undefined takes one away. Parts of one `edit` are one undo step. */
  readonly set: (values: FieldValues<R>, edit?: string) => void
}

/** The fields that hold text, choices among words included. */
export type TextKey<R> = {
  [K in keyof R]-?: NonNullable<R[K]> extends string ? K : never
}[keyof R] &
  string

/** The fields that hold yes or no. */
export type FlagKey<R> = {
  [K in keyof R]-?: NonNullable<R[K]> extends boolean ? K : never
}[keyof R] &
  string

/** One field set to a value. */
export function oneField<R>(field: keyof R & string, value: unknown): FieldValues<R> {
  return { [field]: value } as FieldValues<R>
}

/**
 * What to write for a choice: nothing where that means the same, but what the base has where that means
 * the same, so that a field set back is not a change.
 */
export function written<R>(
  { inBase }: Subject<R>,
  field: keyof R & string,
  chosen: unknown,
  absent: unknown,
): FieldValues<R> {
  const ofBase = inBase?.[field]
  if (inBase && (ofBase ?? absent) === chosen) return oneField<R>(field, ofBase)
  return oneField<R>(field, chosen === absent ? undefined : chosen)
}

/** Why nothing can be changed on the shown layer, if it cannot. */
export function closedBecause({
  programme,
  layer,
}: EditorState): 'sealed' | 'readonly' | undefined {
  if (layer === base) return programme.sealed ? 'sealed' : undefined
  return programme.proposals[layer]?.status === 'adopted' ? 'readonly' : undefined
}

/** A record of the theory as the layer shows it; undefined if it is not there. */
export function useRecord<T extends TheoryTable>(
  table: T,
  id: string,
): Subject<RecordOf<T>> | undefined {
  const { editor } = useDesk()
  const record = useEditor(({ sheet }) => sheet.theory[table][id]) as RecordOf<T> | undefined
  const inBase = useEditor(({ programme, layer }) =>
    layer === base ? undefined : programme.theory[table][id],
  ) as RecordOf<T> | undefined
  const closed = useEditor(closedBecause) !== undefined
  if (!record) return undefined
  return {
    record,
    inBase,
    closed,
    set: (values, edit) => setRecord(editor, table, id, values, edit),
  }
}

export function useProposal(id: string): Subject<Proposal> | undefined {
  const { editor } = useDesk()
  const record = useEditor(({ programme }) => programme.proposals[id])
  if (!record) return undefined
  return {
    record,
    inBase: undefined,
    closed: record.status === 'adopted',
    set: (values, edit) => setProposal(editor, id, values, edit),
  }
}

export function useProgramme(): Subject<ProgrammeFields> {
  const { editor } = useDesk()
  const record: Programme = useEditor(({ programme }) => programme)
  return {
    record,
    inBase: undefined,
    closed: false,
    set: (values, edit) => setProgramme(editor, values, edit),
  }
}

export function usePlace(id: string): Subject<Place> | undefined {
  const { editor } = useDesk()
  const record = useEditor(({ programme }) => programme.places[id])
  if (!record) return undefined
  return {
    record,
    inBase: undefined,
    closed: false,
    set: (values, edit) => setPlace(editor, id, values, edit),
  }
}
