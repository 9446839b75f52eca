import { createEditor, type Editor, type Keeper } from '#editor/editor.ts'
import type { Edit } from '#editor/library.ts'
import { apply, type ChangeSet } from '#model/changes.ts'
import { storedOf } from '#model/live.ts'
import type { Programme } from '#model/programme.ts'
import type { Tree } from '#model/tree.ts'

export interface MemoryKeeper extends Keeper {
  readonly edits: readonly Edit[]
  /** As if another tab had done this. */
  arrive(changes: ChangeSet): void
}

/** A keeper that remembers in memory only. */
export function memoryKeeper(programme: Programme): MemoryKeeper {
  let shown: Tree = storedOf(programme)
  const listeners = new Set<() => void>()
  const edits: Edit[] = []
  return {
    get shown() {
      return shown
    },
    edits,
    add: (edit) => {
      edits.push(edit)
      shown = apply(shown, edit.changes)
    },
    arrive: (changes) => {
      shown = apply(shown, changes)
      for (const listener of listeners) listener()
    },
    onArrival: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export function editorOf(programme: Programme): { editor: Editor; keeper: MemoryKeeper } {
  const keeper = memoryKeeper(programme)
  return { editor: createEditor(keeper), keeper }
}
