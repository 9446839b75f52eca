import { factorKinds } from '#model/theory.ts'
import type { MenuAction, MenuEntry } from '../kit/MenuList.tsx'
import { pasteFromClipboard } from './clipboard.ts'
import { drawAround } from './draw.ts'
import type { Easel } from './easel.ts'
import { putDownNote, tidyLazily } from './lazily.ts'
import { isRead } from './mayPlace.ts'
import { selectAll } from './picking.ts'
import { readWhole, showAsDrawn } from './reading.ts'

/** What can be done where nothing is. */
export function canvasMenu(easel: Easel, window: { x: number; y: number }): readonly MenuEntry[] {
  const { say, desk } = easel
  return [
    ...(isRead(easel) ? backActions(easel) : drawActions(easel, window)),
    'line',
    { label: say('command.selectAll'), shortcut: 'Mod+A', run: () => selectAll(easel) },
    {
      label: say('command.fitAll'),
      icon: 'fit',
      shortcut: 'Shift+1',
      run: () => desk.view.camera?.fitAll(),
    },
  ]
}

/** From a part to the whole, and back to the drawing. */
function backActions(easel: Easel): readonly MenuAction[] {
  const { say, desk } = easel
  const whole: MenuAction = {
    label: say('reading.whole'),
    icon: 'eye',
    run: () => void readWhole(easel),
  }
  const { reading } = desk.view.store.getState()
  return [
    ...(reading?.focus ? [whole] : []),
    { label: say('reading.back'), run: () => showAsDrawn(easel) },
  ]
}

function drawActions(easel: Easel, window: { x: number; y: number }): readonly MenuEntry[] {
  const { say, stage } = easel
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
    {
      label: say('command.tidyAll'),
      icon: 'lanes',
      shortcut: 'Shift+T',
      run: () => tidyLazily(easel),
    },
  ]
}
