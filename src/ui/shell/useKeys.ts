import { useContext, useLayoutEffect } from 'react'
import { useApp } from '../app.ts'
import { useDesk } from '../desk.ts'
import { meaningOf } from '../keys.ts'
import { platformOf } from '../kit/shortcut.ts'
import { isAwaited, patience, typeAhead } from '../typedAhead.ts'
import { CommandsContext } from './workspaceContext.ts'

/** The one place where a pressed key becomes a command. */
export function useKeys(): void {
  const commands = useContext(CommandsContext)
  const desk = useDesk()
  const { preferences } = useApp()
  // Before the screen is seen: whoever sees it may press a key.
  useLayoutEffect(() => {
    const isApple = platformOf(navigator) === 'apple'
    let begun: { readonly key: string; readonly at: number } | undefined
    const onKeyDown = (event: KeyboardEvent) => {
      const isModifier = ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)
      if (isModifier || event.defaultPrevented || event.isComposing || isInOverlay(event.target))
        return
      if (isAwaited(desk.view, event.timeStamp)) {
        event.preventDefault()
        typeAhead(desk.view, event)
        return
      }
      const isFresh = begun !== undefined && event.timeStamp - begun.at < patience
      const where = {
        isApple,
        onCanvas: isIn(event.target, '#canvas'),
        inText: isIn(event.target, textFields),
        letterKeys: preferences.getState().letterKeys,
      }
      const meaning = meaningOf(commands, event, where, isFresh ? begun?.key : undefined)
      begun = meaning?.is === 'beginning' ? { key: meaning.key, at: event.timeStamp } : undefined
      if (meaning?.is !== 'command') return
      const { command } = meaning
      const isEnabled =
        command.enabled?.(desk.editor.store.getState(), desk.view.store.getState()) ?? true
      // Past the last pane F6 is the browser's; all other keys that are ours stay ours.
      if (isEnabled || event.key !== 'F6') event.preventDefault()
      if (isEnabled) command.run(desk)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [commands, desk, preferences])
}

const textFields =
  'input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable=true]'

/** A dialog or an open menu has the keys to itself. */
function isInOverlay(target: EventTarget | null): boolean {
  return isIn(target, 'dialog, [popover]') || document.querySelector('dialog:modal') !== null
}

function isIn(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null
}
