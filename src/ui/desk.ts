import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Editor, EditorState } from '#editor/editor.ts'
import type { Say } from '#text/say.ts'
import type { View, ViewState } from './view.ts'

/** All that the open programme's screen works with. */
export interface Desk {
  readonly editor: Editor
  readonly view: View
}

export const DeskContext = createContext<Desk | undefined>(undefined)

/** The open programme; only inside its screen. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('useDesk was called outside the screen of an open programme.')
  return desk
}

/** A piece of the editor's state; the component follows it. */
export function useEditor<T>(select: (state: EditorState) => T): T {
  return useStore(useDesk().editor.store, select)
}

/** A piece of the view's state; the component follows it. */
export function useView<T>(select: (state: ViewState) => T): T {
  return useStore(useDesk().view.store, select)
}

export const SayContext = createContext<Say | undefined>(undefined)

/** The words of the chosen language. */
export function useSay(): Say {
  const say = useContext(SayContext)
  if (!say) throw new Error('useSay was called before a language was loaded.')
  return say
}
