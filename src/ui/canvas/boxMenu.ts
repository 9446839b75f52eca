import { factorKinds } from '#model/theory.ts'
import type { MenuAction, MenuEntry, MenuGroup } from '../kit/MenuList.tsx'
import { drawBeside, drawSibling, write } from './draw.ts'
import type { Easel } from './easel.ts'
import { arrangeLazily, tidyLazily } from './lazily.ts'
import { startLinking } from './linking.ts'
import { markActions } from './marking.ts'
import { isRead } from './mayPlace.ts'
import { clipActions, inspect } from './menuActions.ts'
import { startMoving } from './moving.ts'
import { assumePicked, makeKind } from './picking.ts'
import { readingGroup } from './readingMenu.ts'
import { boxesOf } from './sceneParts.ts'

/** What can be done with one box. */
export function boxMenu(easel: Easel, box: string): readonly MenuEntry[] {
  const { say } = easel
  return [
    {
      label: say('command.writeLabel'),
      icon: 'pencil',
      shortcut: 'F2',
      run: () => write(easel, box),
    },
    ...(isRead(easel) ? [] : drawActions(easel, box)),
    {
      label: say('canvas.menu.linkTo'),
      icon: 'link',
      shortcut: 'L',
      run: () => startLinking(easel, { box, way: 'from', by: 'tap' }),
    },
    {
      label: say('command.assume'),
      icon: 'hexagon',
      shortcut: 'A',
      run: () => assumePicked(easel),
    },
    ...(isRead(easel) ? [] : [moveAction(easel)]),
    'line',
    readingGroup(easel, box),
    'line',
    kindGroup(easel, boxesOf(easel.scene()).get(box)?.look.kind),
    'line',
    ...markActions(easel),
    'line',
    ...clipActions(easel),
    'line',
    inspect(easel, box),
  ]
}

/** New boxes that hang together with this one. */
function drawActions(easel: Easel, box: string): readonly MenuAction[] {
  const { say } = easel
  const isUp = easel.scene().flow === 'up'
  return [
    {
      label: say('canvas.menu.drawNext'),
      icon: isUp ? 'arrowUp' : 'arrowRight',
      shortcut: isUp ? 'Mod+ArrowUp' : 'Mod+ArrowRight',
      run: () => drawBeside(easel, box, 'from'),
    },
    {
      label: say('canvas.menu.drawPrevious'),
      icon: isUp ? 'arrowDown' : 'arrowLeft',
      shortcut: isUp ? 'Mod+ArrowDown' : 'Mod+ArrowLeft',
      run: () => drawBeside(easel, box, 'to'),
    },
    {
      label: say('canvas.menu.drawSibling'),
      icon: isUp ? 'arrowRight' : 'arrowDown',
      shortcut: isUp ? 'Mod+ArrowRight' : 'Mod+ArrowDown',
      run: () => drawSibling(easel, box),
    },
  ]
}

function moveAction(easel: Easel): MenuAction {
  return {
    label: easel.say('canvas.menu.moveTo'),
    icon: 'move',
    shortcut: 'M',
    run: () => startMoving(easel),
  }
}

/** What can be done with several things that are selected. */
export function manyMenu(easel: Easel): readonly MenuEntry[] {
  return [
    ...(isRead(easel) ? [] : arrangeActions(easel)),
    kindGroup(easel, undefined),
    'line',
    ...markActions(easel),
    'line',
    ...clipActions(easel),
  ]
}

function arrangeActions(easel: Easel): readonly MenuEntry[] {
  const { say } = easel
  return [
    moveAction(easel),
    { label: say('canvas.menu.left'), icon: 'alignLeft', run: () => arrangeLazily(easel, 'left') },
    { label: say('canvas.menu.top'), icon: 'alignTop', run: () => arrangeLazily(easel, 'top') },
    { label: say('canvas.menu.down'), run: () => arrangeLazily(easel, 'down') },
    { label: say('canvas.menu.across'), run: () => arrangeLazily(easel, 'across') },
    { label: say('command.tidyPicked'), icon: 'lanes', run: () => tidyLazily(easel, 'picked') },
    'line',
  ]
}

function kindGroup(easel: Easel, chosen: string | undefined): MenuGroup {
  const { say } = easel
  return {
    heading: say('canvas.menu.kind'),
    entries: factorKinds.map((kind, index) => ({
      label: say(`kind.${kind}`),
      shortcut: String(index + 1),
      chosen: kind === chosen,
      run: () => makeKind(easel, kind),
    })),
  }
}
