import type { Command } from '../command.ts'
import { parkLazily, putDownNote } from './lazily.ts'
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
  {
    id: 'newIdea',
    label: 'command.newIdea',
    group: 'draw',
    icon: 'bulb',
    keys: ['I'],
    where: 'screen',
    run: ({ view }) =>
      view.store.setState({ leftOpen: true, ideas: { is: 'open', isWanted: true } }),
  },
  onEasel(
    {
      id: 'parkBox',
      label: 'command.parkBox',
      group: 'edit',
      icon: 'bulb',
      enabled: areBoxesPicked,
    },
    parkLazily,
  ),
  onEasel(
    { id: 'newNote', label: 'command.newNote', group: 'draw', icon: 'note', keys: ['Shift+N'] },
    (easel) => putDownNote(easel),
  ),
  onEasel(
    {
      id: 'notes',
      label: 'command.notes',
      group: 'view',
      icon: 'note',
      checked: (_, { notes }) => notes,
    },
    ({ desk }) => desk.view.store.setState(({ notes }) => ({ notes: !notes })),
  ),
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
