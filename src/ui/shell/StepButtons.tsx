import { useEditor, useSay } from '../desk.ts'
import { IconButton } from '../kit/IconButton.tsx'
import { useCommand } from './workspaceContext.ts'

/** Undo and redo, each naming the step it is about. */
export function StepButtons() {
  return (
    <>
      <StepButton id="undo" />
      <StepButton id="redo" />
    </>
  )
}

function StepButton({ id }: { readonly id: 'undo' | 'redo' }) {
  const say = useSay()
  const { command, isEnabled, run } = useCommand(id)
  const step = useEditor((state) => (id === 'undo' ? state.undoable : state.redoable).at(-1))
  return (
    <IconButton
      name={step ? say(`command.${id}Step`, { step: step.label }) : say(`command.${id}`)}
      icon={command.icon ?? id}
      shortcut={command.keys?.[0] ?? ''}
      aria-disabled={!isEnabled}
      onClick={() => isEnabled && run()}
    />
  )
}
