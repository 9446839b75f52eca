import type { Command } from '../command.ts'
import { leaveModes } from './modes.ts'
import { isAnyPicked, isTool, onEasel } from './onEasel.ts'
import { describeFocused } from './picking.ts'

/** Tools of the pointer, zoom, and what is shown. */
export const viewCommands: readonly Command[] = [
  onEasel(
    {
      id: 'selectTool',
      label: 'command.selectTool',
      group: 'view',
      icon: 'pointer',
      keys: ['V'],
      checked: isTool('select'),
    },
    leaveModes,
  ),
  onEasel(
    {
      id: 'handTool',
      label: 'command.handTool',
      group: 'view',
      icon: 'hand',
      keys: ['H'],
      checked: isTool('hand'),
    },
    (easel) => {
      leaveModes(easel)
      easel.desk.view.store.setState({ tool: 'hand' })
    },
  ),
  onEasel(
    { id: 'fitAll', label: 'command.fitAll', group: 'view', icon: 'fit', keys: ['Shift+1'] },
    ({ desk }) => desk.view.camera?.fitAll(),
  ),
  onEasel(
    {
      id: 'fitSelection',
      label: 'command.fitSelection',
      group: 'view',
      keys: ['Shift+2'],
      enabled: isAnyPicked,
    },
    ({ desk }) => desk.view.camera?.fit(desk.editor.store.getState().selection),
  ),
  onEasel(
    { id: 'zoomIn', label: 'command.zoomIn', group: 'view', icon: 'zoomIn', keys: ['Mod++'] },
    ({ desk }) => desk.view.camera?.zoomBy(1.25),
  ),
  onEasel(
    { id: 'zoomOut', label: 'command.zoomOut', group: 'view', icon: 'zoomOut', keys: ['Mod+-'] },
    ({ desk }) => desk.view.camera?.zoomBy(0.8),
  ),
  onEasel(
    { id: 'zoomFull', label: 'command.zoomFull', group: 'view', keys: ['Mod+0'] },
    ({ desk, stage }) => desk.view.camera?.zoomBy(1 / (stage?.zoom() ?? 1)),
  ),
  onEasel(
    {
      id: 'minimap',
      label: 'command.minimap',
      group: 'view',
      icon: 'minimap',
      checked: (_, { minimap }) => minimap,
    },
    ({ desk }) => desk.view.store.setState(({ minimap }) => ({ minimap: !minimap })),
  ),
  onEasel(
    { id: 'describe', label: 'command.describe', group: 'view', icon: 'info', keys: ['D'] },
    describeFocused,
  ),
]
