import type { Command } from '../command.ts'
import { areAllLocked, lockPicked } from './marking.ts'
import { areBoxesPicked, onEasel } from './onEasel.ts'

/** Marks that are set on boxes. */
export const markCommands: readonly Command[] = [
  onEasel(
    {
      id: 'lock',
      label: 'command.lock',
      group: 'edit',
      icon: 'lock',
      keys: ['Mod+Shift+L'],
      enabled: areBoxesPicked,
      checked: areAllLocked,
    },
    lockPicked,
  ),
]
