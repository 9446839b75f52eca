import type { EditorState } from '#editor/editor.ts'
import type { Command } from '../command.ts'
import type { Tool, ViewState } from '../view.ts'
import { type Easel, easels } from './easel.ts'

type Draft = Omit<Command, 'where' | 'run'>

/** A command that does something on the canvas, while there is one. */
export function onEasel(draft: Draft, act: (easel: Easel) => void): Command {
  return {
    ...draft,
    where: 'canvas',
    run: ({ view }) => {
      const easel = easels.get(view)
      if (easel) act(easel)
    },
  }
}

export function isAnyPicked({ selection }: EditorState): boolean {
  return selection.size > 0
}

export function areBoxesPicked({ selection, sheet }: EditorState): boolean {
  return [...selection].some((id) => id in sheet.theory.factors)
}

/** Whether two boxes or more are selected. */
export function areSeveralPicked({ selection, sheet }: EditorState): boolean {
  return [...selection].filter((id) => id in sheet.theory.factors).length > 1
}

export function hasBoxes({ sheet }: EditorState): boolean {
  for (const _ in sheet.theory.factors) return true
  return false
}

/** Whether one link is selected, and nothing else. */
export function isLinkPicked({ selection, sheet }: EditorState): boolean {
  const [only] = selection
  return selection.size === 1 && only !== undefined && only in sheet.theory.links
}

/** Whether one link is selected that a person has bent. */
export function isBentLinkPicked(state: EditorState): boolean {
  const [only] = state.selection
  return isLinkPicked(state) && state.sheet.layout[only ?? '']?.bends !== undefined
}

/** Whether one box or one link is selected, and nothing else. */
export function isHolderPicked({ selection, sheet: { theory } }: EditorState): boolean {
  const [only] = selection
  return (
    selection.size === 1 && only !== undefined && (only in theory.factors || only in theory.links)
  )
}

export function isTool(tool: Tool): (editor: EditorState, view: ViewState) => boolean {
  return (_, view) => view.tool === tool
}
