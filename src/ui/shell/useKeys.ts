import { useContext, useEffect } from 'react'
import { useApp } from '../app.ts'
import { useDesk } from '../desk.ts'
import { commandFor } from '../keys.ts'
import { platformOf } from '../kit/shortcut.ts'
import { CommandsContext } from './workspaceContext.ts'

/** The one place where a pressed key becomes a command. */
export function useKeys(): void {
  const commands = useContext(CommandsContext)
  const desk = useDesk()
  const { preferences } = useApp()
  useEffect(() => {
    const isApple = platformOf(navigator) === 'apple'
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isInOverlay(event.target)) return
      const command = commandFor(commands, event, {
        isApple,
        onCanvas: isIn(event.target, '#canvas'),
        inText: isIn(event.target, textFields),
        letterKeys: preferences.getState().letterKeys,
      })
      if (!command) return
      const { editor, view } = desk
      const isEnabled = command.enabled?.(editor.store.getState(), view.store.getState()) ?? true
      // F6 past the last pane is the browser's; all else that is ours stays ours.
      if (isEnabled || !/^(Shift\+)?F6$/.test(command.keys?.[0] ?? '')) event.preventDefault()
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
