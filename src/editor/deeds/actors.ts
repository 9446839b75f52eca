import { addActor, addIndicator, addRole } from '#model/edits.ts'
import { newId } from '#model/ids.ts'
import type { RoleName } from '#model/theory.ts'
import type { Editor } from '../editor.ts'
import { told } from './factors.ts'

/** Adds an actor, and gives its id. */
export function nameActor(editor: Editor, title: string): string | undefined {
  const id = newId('c')
  const answer = editor.commitSheet({ key: 'deed.addActor' }, (s) => addActor(s, id, { title }))
  return told(editor, answer) ? id : undefined
}

/** Gives an actor a role on a box. */
export function giveRole(editor: Editor, actor: string, role: RoleName, on: string): void {
  told(
    editor,
    editor.commitSheet({ key: 'deed.addRole' }, (sheet) =>
      addRole(sheet, newId('r'), { actor, role, on }),
    ),
  )
}

/** Names an actor and gives it a role on a box, in one step. */
export function giveNewActorRole(editor: Editor, title: string, role: RoleName, on: string): void {
  const actor = newId('c')
  told(
    editor,
    editor.commitSheet({ key: 'deed.addRole' }, (sheet) =>
      addRole(addActor(sheet, actor, { title }), newId('r'), { actor, role, on }),
    ),
  )
}

export function addIndicatorTo(editor: Editor, on: string, title: string): string | undefined {
  const id = newId('n')
  const answer = editor.commitSheet({ key: 'deed.addIndicator' }, (sheet) =>
    addIndicator(sheet, id, { on, title }),
  )
  return told(editor, answer) ? id : undefined
}
