import type { Command } from '../command.ts'
import {
  areAllLocked,
  areAllWatched,
  areOutcomesPicked,
  lockPicked,
  raisePicked,
} from './marking.ts'
import { areBoxesPicked, onEasel } from './onEasel.ts'

/** Marks that are set on boxes. */
export const markCommands: readonly Command[] = [
  onEasel(
    {
      id: 'ceiling',
      label: 'command.ceiling',
      group: 'edit',
      icon: 'eye',
      enabled: areOutcomesPicked,
      checked: areAllWatched,
    },
    raisePicked,
  ),
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
