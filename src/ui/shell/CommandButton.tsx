import { useSay } from '../desk.ts'
import { IconButton } from '../kit/IconButton.tsx'
import { useCommand } from './workspaceContext.ts'

/** A command as a picture, with its name and key in the tooltip. */
export function CommandButton({ id }: { readonly id: string }) {
  const say = useSay()
  const { command, label, isEnabled, isChecked, run } = useCommand(id)
  const shortcut = command.keys?.[0]
  return (
    <IconButton
      name={say(label)}
      icon={command.icon ?? 'more'}
      disabled={!isEnabled}
      {...(shortcut !== undefined && { shortcut })}
      {...(isChecked !== undefined && { pressed: isChecked })}
      onClick={run}
    />
  )
}
