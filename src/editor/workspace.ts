import { serialiseProgramme } from '#model/format.ts'
import type { Programme } from '#model/programme.ts'
import { createEditor, type Editor } from './editor.ts'
import type { Answer, Library, Origin } from './library.ts'
import { type Saving, type SavingState, startSaving } from './saving.ts'
import type { Surroundings } from './surroundings.ts'

/** A programme of the library, open: what changes it, and what keeps it. */
export interface Workspace {
  readonly id: string
  readonly origin: Origin
  readonly editor: Editor
  readonly saving: Saving
  /** Hears of others no more, and answers when all edits are stored, or why not. */
  close(): Promise<SavingState>
}

/** Opens a programme of the library; one that is gone, or in the bin, is `gone`. */
export async function openWorkspace(
  library: Library,
  id: string,
  surroundings?: Surroundings,
): Promise<Answer<Workspace>> {
  const [opened, shelf] = await Promise.all([library.open(id), library.list()])
  if (!opened.ok) return opened
  const entry = shelf.ok ? shelf.value.find((it) => it.id === id) : undefined
  if (entry?.binned !== undefined) return { ok: false, trouble: 'gone', detail: 'In the bin.' }
  const saving = startSaving(library, id, opened.value, surroundings)
  const editor = createEditor(saving)
  return {
    ok: true,
    value: {
      id,
      origin: entry?.origin ?? 'new',
      editor,
      saving,
      close: () => {
        editor.close()
        return saving.close()
      },
    },
  }
}

export interface ProgrammeFile {
  readonly name: string
  readonly text: string
}

/** The programme as the file that a person keeps: `fremtidens-innkreving.nysyn.json`. */
export function fileOf(programme: Programme): ProgrammeFile {
  return { name: `${fileStem(programme.title)}.nysyn.json`, text: serialiseProgramme(programme) }
}

/** A title as the beginning of a file's name: small letters of a to z, figures and hyphens. */
export function fileStem(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[æä]/g, 'ae')
    .replace(/[øö]/g, 'o')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
  const stem = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  return stem.slice(0, 60).replace(/-$/, '') || 'program'
}
