import { useDesk, useEditor, useView } from '../desk.ts'
import { IconButton } from '../kit/IconButton.tsx'
import { Toolbar, ToolbarLine } from '../kit/Toolbar.tsx'
import { canvasCommands } from './canvasCommands.ts'
import { useTheEasel } from './useEasel.ts'

/** What one most often wants of the canvas, for those who have found no key for it. */
export function ToolPalette() {
  const { say } = useTheEasel()
  const isRead = useView((state) => state.reading !== undefined)
  return (
    <div className="canvas-overlay canvas-palette">
      <Toolbar name={say('canvas.palette')}>
        <Tool id="selectTool" />
        <Tool id="handTool" />
        <ToolbarLine />
        {!isRead && <Tool id="newBox" />}
        <Tool id="linkTool" />
        <Tool id="assume" />
        <Tool id="newNote" />
        {!isRead && <ToolbarLine />}
        {!isRead && <Tool id="tidy" />}
      </Toolbar>
    </div>
  )
}

/** A command of the canvas as a button; one of a tool stays pressed while it is in use. */
function Tool({ id }: { readonly id: string }) {
  const desk = useDesk()
  const { say } = useTheEasel()
  const command = canvasCommands.find((it) => it.id === id)
  const { getState: view } = desk.view.store
  const isEnabled = useEditor((editor) => command?.enabled?.(editor, view()) ?? true)
  const isPressed = useView((now) => command?.checked?.(desk.editor.store.getState(), now))
  if (!command?.icon) return null
  return (
    <IconButton
      name={say(command.label)}
      icon={command.icon}
      size="sm"
      aria-disabled={!isEnabled}
      {...(command.keys?.[0] && { shortcut: command.keys[0] })}
      {...(isPressed !== undefined && { pressed: isPressed })}
      onClick={() => isEnabled && command.run(desk)}
    />
  )
}
