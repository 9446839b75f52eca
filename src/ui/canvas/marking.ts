import { setLocked } from '#editor/deeds/locks.ts'
import type { EditorState } from '#editor/editor.ts'
import type { MenuAction } from '../kit/MenuList.tsx'
import type { Easel } from './easel.ts'

/** Locks the selected boxes; unlocks them if all are locked. */
export function lockPicked({ desk }: Easel): void {
  const { editor } = desk
  const state = editor.store.getState()
  const boxes = boxesPicked(state)
  if (boxes.length > 0) setLocked(editor, boxes, !areAllLocked(state))
}

export function areAllLocked(state: EditorState): boolean {
  const boxes = boxesPicked(state)
  return boxes.length > 0 && boxes.every((id) => state.sheet.theory.factors[id]?.locked)
}

function boxesPicked({ selection, sheet }: EditorState): readonly string[] {
  return [...selection].filter((id) => id in sheet.theory.factors)
}

/** What marks can be set on the selected boxes. */
export function markActions(easel: Easel): readonly MenuAction[] {
  const { say, desk } = easel
  const state = desk.editor.store.getState()
  const n = boxesPicked(state).length
  return [
    {
      label: say(areAllLocked(state) ? 'marks.menu.unlock' : 'marks.menu.lock', { n }),
      icon: 'lock',
      shortcut: 'Mod+Shift+L',
      run: () => lockPicked(easel),
    },
  ]
}
