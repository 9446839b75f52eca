import type { Command } from '../command.ts'
import { bendPicked, straightenPicked } from './bendLater.ts'
import { copyPicked, cutPicked, duplicatePicked, pasteFromClipboard } from './clipboard.ts'
import { toggleFocused } from './focus.ts'
import { tidyLazily } from './lazily.ts'
import { leaveOne } from './leaveOne.ts'
import { toggleMoving } from './modes.ts'
import {
  areBoxesPicked,
  areSeveralPicked,
  hasBoxes,
  isAnyPicked,
  isBentLinkPicked,
  isLinkPicked,
  isTool,
  onEasel,
} from './onEasel.ts'
import { removePicked, selectAll, turnPicked } from './picking.ts'

/** What is done with what is selected. */
export const editCommands: readonly Command[] = [
  onEasel(
    {
      id: 'cut',
      label: 'command.cut',
      group: 'edit',
      icon: 'cut',
      keys: ['Mod+X'],
      enabled: areBoxesPicked,
    },
    cutPicked,
  ),
  onEasel(
    {
      id: 'copy',
      label: 'command.copy',
      group: 'edit',
      icon: 'copy',
      keys: ['Mod+C'],
      enabled: areBoxesPicked,
    },
    copyPicked,
  ),
  onEasel(
    { id: 'paste', label: 'command.paste', group: 'edit', icon: 'paste', keys: ['Mod+V'] },
    pasteFromClipboard,
  ),
  onEasel(
    {
      id: 'duplicate',
      label: 'command.duplicate',
      group: 'edit',
      icon: 'duplicate',
      keys: ['Mod+D'],
      enabled: areBoxesPicked,
    },
    duplicatePicked,
  ),
  onEasel(
    {
      id: 'remove',
      label: 'command.remove',
      group: 'edit',
      icon: 'trash',
      keys: ['Delete', 'Backspace'],
      enabled: isAnyPicked,
    },
    removePicked,
  ),
  onEasel(
    { id: 'selectAll', label: 'command.selectAll', group: 'edit', keys: ['Mod+A'] },
    selectAll,
  ),
  onEasel(
    { id: 'toggleSelected', label: 'command.toggleSelected', group: 'edit', keys: ['Space'] },
    toggleFocused,
  ),
  onEasel(
    {
      id: 'move',
      label: 'command.move',
      group: 'edit',
      icon: 'move',
      keys: ['M'],
      enabled: areBoxesPicked,
      checked: isTool('move'),
    },
    toggleMoving,
  ),
  onEasel(
    {
      id: 'turnAround',
      label: 'command.turnAround',
      group: 'edit',
      icon: 'swap',
      enabled: isLinkPicked,
    },
    turnPicked,
  ),
  onEasel({ id: 'bend', label: 'command.bend', group: 'edit', enabled: isLinkPicked }, bendPicked),
  onEasel(
    { id: 'straighten', label: 'command.straighten', group: 'edit', enabled: isBentLinkPicked },
    straightenPicked,
  ),
  onEasel(
    {
      id: 'tidy',
      label: 'command.tidyAll',
      group: 'edit',
      icon: 'lanes',
      keys: ['Shift+T'],
      enabled: hasBoxes,
    },
    (easel) => tidyLazily(easel),
  ),
  onEasel(
    { id: 'tidyPicked', label: 'command.tidyPicked', group: 'edit', enabled: areSeveralPicked },
    (easel) => tidyLazily(easel, 'picked'),
  ),
  onEasel({ id: 'escape', label: 'command.escape', group: 'edit', keys: ['Escape'] }, leaveOne),
]
