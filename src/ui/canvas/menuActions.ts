import type { MenuAction } from '../kit/MenuList.tsx'
import { copyPicked, cutPicked, duplicatePicked } from './clipboard.ts'
import type { Easel } from './easel.ts'
import { isRead } from './mayPlace.ts'
import { openInspector, removePicked } from './picking.ts'

/** What can be done with boxes through the clipboard, and without. */
export function clipActions(easel: Easel): readonly MenuAction[] {
  const { say } = easel
  return [
    { label: say('command.cut'), icon: 'cut', shortcut: 'Mod+X', run: () => cutPicked(easel) },
    { label: say('command.copy'), icon: 'copy', shortcut: 'Mod+C', run: () => copyPicked(easel) },
    ...(isRead(easel) ? [] : [duplicate(easel)]),
    remove(easel),
  ]
}

function duplicate(easel: Easel): MenuAction {
  return {
    label: easel.say('command.duplicate'),
    icon: 'duplicate',
    shortcut: 'Mod+D',
    run: () => duplicatePicked(easel),
  }
}

export function remove(easel: Easel): MenuAction {
  return {
    label: easel.say('command.remove'),
    icon: 'trash',
    shortcut: 'Delete',
    tone: 'danger',
    run: () => removePicked(easel),
  }
}

export function inspect(easel: Easel, stop: string): MenuAction {
  return {
    label: easel.say('canvas.menu.inspect'),
    icon: 'panelRight',
    run: () => openInspector(easel, stop),
  }
}
