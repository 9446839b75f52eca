import { useSay } from '../desk.ts'
import type { MenuAction } from '../kit/MenuList.tsx'
import { type CommandNow, useCommands } from './workspaceContext.ts'

/**
 * Commands as the things of a menu, in this order; `-` is a line, and what is not there is left out.
 * The ids are to be the same array each time.
 */
export function useMenuEntries(ids: readonly string[]): readonly (MenuAction | 'line')[] {
  const say = useSay()
  const commands = useCommands(ids)
  return ids.flatMap((id): readonly (MenuAction | 'line')[] => {
    if (id === '-') return ['line']
    const now = commands.find(({ command }) => command.id === id)
    return now ? [actionOf(now, say(now.label))] : []
  })
}

function actionOf({ command, isEnabled, isChecked, run }: CommandNow, label: string): MenuAction {
  const { icon, keys, isChoice } = command
  return {
    label,
    run,
    disabled: !isEnabled,
    shortcut: keys?.[0],
    ...(icon && { icon }),
    ...(isChecked !== undefined && (isChoice ? { chosen: isChecked } : { checked: isChecked })),
  }
}
