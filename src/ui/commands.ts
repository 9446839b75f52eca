import { layerBeside } from '#editor/deeds/proposals.ts'
import { base } from '#model/layers.ts'
import { boardCommands } from './boards/boardCommands.ts'
import { canvasCommands } from './canvas/canvasCommands.ts'
import type { Command } from './command.ts'
import { sealCommands } from './decide/sealCommands.ts'
import type { Desk } from './desk.ts'
import { impactCommands } from './impact/impactCommands.ts'
import { othersThan, showNextTogether } from './together.ts'
import type { DialogName, RightPane } from './view.ts'

/** What commands ask of the world around the open programme. */
export interface Doors {
  goHome(): void
  openFile(): void
  saveFile(): void
  takePicture(as: 'svg' | 'png' | 'copy'): void
  /** The pane after or before the one that has the focus; undefined past the last. */
  paneBeside(step: 1 | -1): (() => void) | undefined
}

/** All that a person can do on a programme's screen: the one table behind keys, menus, tooltips and help. */
export function commandsWith(doors: Doors): readonly Command[] {
  return [
    ...steps,
    ...canvasCommands,
    ...layers,
    ...impactCommands,
    ...boardCommands,
    ...panes(doors),
    ...programme(doors),
    ...sealCommands,
    ...help,
  ]
}

const steps: readonly Command[] = [
  {
    id: 'undo',
    label: 'command.undo',
    group: 'edit',
    icon: 'undo',
    keys: ['Mod+Z'],
    where: 'screen',
    enabled: ({ undoable }) => undoable.length > 0,
    run: ({ editor }) => editor.undo(),
  },
  {
    id: 'redo',
    label: 'command.redo',
    group: 'edit',
    icon: 'redo',
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    where: 'screen',
    enabled: ({ redoable }) => redoable.length > 0,
    run: ({ editor }) => editor.redo(),
  },
]

const layers: readonly Command[] = [
  {
    id: 'together',
    label: 'command.together',
    group: 'layer',
    icon: 'layers',
    keys: ['Shift+S'],
    where: 'screen',
    enabled: (state) => othersThan(state).length > 0,
    checked: (state, { together }) => othersThan(state).includes(together ?? ''),
    run: showNextTogether,
  },
  {
    id: 'showBase',
    label: 'command.showBase',
    group: 'layer',
    icon: 'layers',
    keys: ['B'],
    where: 'screen',
    enabled: ({ layer }) => layer !== base,
    run: ({ editor }) => editor.showLayer(base),
  },
  {
    id: 'nextLayer',
    label: 'command.nextLayer',
    group: 'layer',
    icon: 'arrowDown',
    keys: ['.'],
    where: 'screen',
    enabled: hasProposals,
    run: (desk) => showBeside(desk, 1),
  },
  {
    id: 'previousLayer',
    label: 'command.previousLayer',
    group: 'layer',
    icon: 'arrowUp',
    keys: [','],
    where: 'screen',
    enabled: hasProposals,
    run: (desk) => showBeside(desk, -1),
  },
  {
    id: 'lastLayer',
    label: 'command.lastLayer',
    group: 'layer',
    icon: 'swap',
    keys: ['Shift+B'],
    where: 'screen',
    enabled: ({ layer, lastLayer, programme }) =>
      layer !== lastLayer && (lastLayer === base || lastLayer in programme.proposals),
    run: ({ editor }) => editor.showLayer(editor.store.getState().lastLayer),
  },
  opening('newProposal', 'newProposal', 'layer', 'addLayer'),
  {
    id: 'elsewhere',
    label: 'elsewhere.command',
    group: 'layer',
    icon: 'upload',
    where: 'screen',
    run: ({ view }) => view.store.setState({ dialog: 'elsewhere' }),
  },
  {
    id: 'editProposal',
    label: 'command.editProposal',
    group: 'layer',
    icon: 'pencil',
    where: 'screen',
    enabled: ({ layer }) => layer !== base,
    run: showWhole,
  },
]

function panes({ paneBeside }: Doors): readonly Command[] {
  return [
    {
      id: 'leftPane',
      label: 'command.leftPane',
      group: 'view',
      icon: 'panelLeft',
      keys: ['Shift+L'],
      where: 'screen',
      checked: (_, { leftOpen }) => leftOpen,
      run: ({ view }) => view.store.setState(({ leftOpen }) => ({ leftOpen: !leftOpen })),
    },
    {
      id: 'rightPane',
      label: 'command.rightPane',
      group: 'view',
      icon: 'panelRight',
      keys: ['Shift+R'],
      where: 'screen',
      checked: (_, { rightOpen }) => rightOpen,
      run: ({ view }) => view.store.setState(({ rightOpen }) => ({ rightOpen: !rightOpen })),
    },
    showing('showInspector', 'inspector', 'Shift+I'),
    showing('showImpact', 'impact', 'Shift+V'),
    {
      id: 'nextPane',
      label: 'command.nextPane',
      group: 'view',
      keys: ['F6'],
      where: 'screen',
      enabled: () => paneBeside(1) !== undefined,
      run: () => paneBeside(1)?.(),
    },
    {
      id: 'previousPane',
      label: 'command.previousPane',
      group: 'view',
      keys: ['Shift+F6'],
      where: 'screen',
      enabled: () => paneBeside(-1) !== undefined,
      run: () => paneBeside(-1)?.(),
    },
  ]
}

function programme(doors: Doors): readonly Command[] {
  return [
    {
      id: 'saveFile',
      label: 'command.saveFile',
      group: 'programme',
      icon: 'download',
      keys: ['Mod+S'],
      where: 'screen',
      run: doors.saveFile,
    },
    {
      id: 'openFile',
      label: 'command.openFile',
      group: 'programme',
      icon: 'folder',
      keys: ['Mod+O'],
      where: 'screen',
      run: doors.openFile,
    },
    {
      id: 'exportSvg',
      label: 'command.exportSvg',
      group: 'programme',
      icon: 'image',
      where: 'screen',
      enabled: hasBoxes,
      run: () => doors.takePicture('svg'),
    },
    {
      id: 'exportPng',
      label: 'command.exportPng',
      group: 'programme',
      icon: 'image',
      where: 'screen',
      enabled: hasBoxes,
      run: () => doors.takePicture('png'),
    },
    {
      id: 'copyPicture',
      label: 'command.copyPicture',
      group: 'programme',
      icon: 'copy',
      where: 'screen',
      enabled: hasBoxes,
      run: () => doors.takePicture('copy'),
    },
    {
      id: 'programme',
      label: 'command.programme',
      group: 'programme',
      icon: 'document',
      where: 'screen',
      run: (desk) => {
        desk.editor.showLayer(base)
        showWhole(desk)
      },
    },
    opening('assumptions', 'assumptions', 'programme', 'hexagon'),
    opening('settings', 'settings', 'programme', 'settings'),
    {
      id: 'home',
      label: 'command.home',
      group: 'programme',
      icon: 'home',
      where: 'screen',
      run: doors.goHome,
    },
  ]
}

const help: readonly Command[] = [
  { ...opening('list', 'commands', 'help', 'search'), keys: ['Mod+K'] },
  { ...opening('help', 'help', 'help', 'help'), keys: ['?'] },
]

type Opening = 'newProposal' | 'assumptions' | 'settings' | 'list' | 'help'

/** A command that opens a dialog. */
function opening(
  id: Opening,
  dialog: DialogName,
  group: Command['group'],
  icon: NonNullable<Command['icon']>,
): Command {
  return {
    id,
    label: `command.${id}`,
    group,
    icon,
    where: 'screen',
    run: ({ view }) => view.store.setState({ dialog }),
  }
}

function showing(id: 'showInspector' | 'showImpact', pane: RightPane, key: string): Command {
  return {
    id,
    label: `command.${id}`,
    group: 'view',
    keys: [key],
    where: 'screen',
    checked: (_, { rightOpen, rightPane }) => rightOpen && rightPane === pane,
    run: ({ view }) => view.store.setState({ rightOpen: true, rightPane: pane }),
  }
}

type Enabled = NonNullable<Command['enabled']>

function hasProposals(...[{ programme }]: Parameters<Enabled>): boolean {
  return hasAny(programme.proposals)
}

function hasBoxes(...[{ sheet }]: Parameters<Enabled>): boolean {
  return hasAny(sheet.theory.factors)
}

/** Asked at every change: not by counting ten thousand boxes. */
function hasAny(table: object): boolean {
  for (const _ in table) return true
  return false
}

/** The inspector shows the proposal, or the programme, when nothing of it is selected. */
function showWhole({ editor, view }: Desk): void {
  editor.select([])
  view.store.setState({ rightOpen: true, rightPane: 'inspector' })
}

function showBeside({ editor }: Desk, step: 1 | -1): void {
  const { programme: open, layer } = editor.store.getState()
  editor.showLayer(layerBeside(open, layer, step))
}
