import { factorKinds } from '#model/theory.ts'
import type { MenuAction, MenuEntry } from '../kit/MenuList.tsx'
import { pasteFromClipboard } from './clipboard.ts'
import { drawAround } from './draw.ts'
import type { Easel } from './easel.ts'
import { putDownNote } from './lazily.ts'
import { selectAll } from './picking.ts'
import { tidyPicked } from './tidying.ts'

/** What can be done where nothing is. */
export function canvasMenu(easel: Easel, window: { x: number; y: number }): readonly MenuEntry[] {
  const { say, stage, desk } = easel
  const drawHere = factorKinds.map(
    (kind): MenuAction => ({
      label: say(`kind.${kind}`),
      run: () => {
        if (stage) drawAround(easel, kind, stage.toCanvas(window))
      },
    }),
  )
  return [
    { heading: say('canvas.menu.newBox'), entries: drawHere },
    'line',
    {
      label: say('command.newNote'),
      icon: 'note',
      shortcut: 'Shift+N',
      run: () => putDownNote(easel, stage?.toCanvas(window)),
    },
    'line',
    {
      label: say('command.paste'),
      icon: 'paste',
      shortcut: 'Mod+V',
      run: () => pasteFromClipboard(easel),
    },
    { label: say('command.selectAll'), shortcut: 'Mod+A', run: () => selectAll(easel) },
    'line',
    { label: say('command.tidyAll'), icon: 'lanes', run: () => tidyPicked(easel) },
    {
      label: say('command.fitAll'),
      icon: 'fit',
      shortcut: 'Shift+1',
      run: () => desk.view.camera?.fitAll(),
    },
  ]
}
