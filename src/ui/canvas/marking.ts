import { setAboveCeiling, setLocked } from '#editor/deeds/flags.ts'
import type { EditorState } from '#editor/editor.ts'
import { isOutcome, isWatched } from '#model/theory.ts'
import type { MenuAction } from '../kit/MenuList.tsx'
import type { Easel } from './easel.ts'
import { parkLazily, putDownNote } from './lazily.ts'
import { isRead } from './mayPlace.ts'

/** Locks the selected boxes; unlocks them if all are locked. */
export function lockPicked({ desk }: Easel): void {
  const state = desk.editor.store.getState()
  const boxes = boxesPicked(state)
  if (boxes.length > 0) setLocked(desk.editor, boxes, !areAllLocked(state))
}

/** Puts the selected outcomes above the ceiling of accountability; below it if all are above. */
export function raisePicked({ desk }: Easel): void {
  const state = desk.editor.store.getState()
  const outcomes = outcomesPicked(state)
  if (outcomes.length > 0) setAboveCeiling(desk.editor, outcomes, !areAllWatched(state))
}

export function areAllLocked(state: EditorState): boolean {
  const boxes = boxesPicked(state)
  return boxes.length > 0 && boxes.every((id) => state.sheet.theory.factors[id]?.locked)
}

export function areAllWatched(state: EditorState): boolean {
  const outcomes = outcomesPicked(state)
  const { factors } = state.sheet.theory
  return outcomes.length > 0 && outcomes.every((id) => isWatched(factors[id]))
}

export function areOutcomesPicked(state: EditorState): boolean {
  return outcomesPicked(state).length > 0
}

function boxesPicked({ selection, sheet }: EditorState): readonly string[] {
  return [...selection].filter((id) => id in sheet.theory.factors)
}

function outcomesPicked(state: EditorState): readonly string[] {
  const { factors } = state.sheet.theory
  return boxesPicked(state).filter((id) => isOutcome(factors[id]))
}

/** What marks can be set on the selected boxes. */
export function markActions(easel: Easel): readonly MenuAction[] {
  const { say, desk } = easel
  const state = desk.editor.store.getState()
  const n = boxesPicked(state).length
  const note: readonly MenuAction[] =
    n === 1 && !isRead(easel)
      ? [
          {
            label: say('command.newNote'),
            icon: 'note',
            shortcut: 'Shift+N',
            run: () => putDownNote(easel),
          },
        ]
      : []
  const isLocked = areAllLocked(state)
  const lock: MenuAction = {
    label: say(isLocked ? 'marks.menu.unlock' : 'marks.menu.lock', { n }),
    icon: isLocked ? 'unlock' : 'lock',
    shortcut: 'Mod+Shift+L',
    run: () => lockPicked(easel),
  }
  const park: MenuAction = {
    label: say('command.parkBox'),
    icon: 'bulb',
    run: () => parkLazily(easel),
  }
  if (!areOutcomesPicked(state)) return [...note, lock, park]
  return [
    ...note,
    {
      label: say(areAllWatched(state) ? 'marks.menu.below' : 'marks.menu.above'),
      icon: 'eye',
      run: () => raisePicked(easel),
    },
    lock,
    park,
  ]
}
