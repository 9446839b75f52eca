import { detach, takeStance } from '#editor/deeds/assumptions.ts'
import { duplicateSelection } from '#editor/deeds/clip.ts'
import { setRecord } from '#editor/deeds/fields.ts'
import { turnAround } from '#editor/deeds/links.ts'
import { restore } from '#editor/deeds/restore.ts'
import { assumptionStatuses, factorKinds, signs, statusOf } from '#model/theory.ts'
import type { MenuAction, MenuEntry, MenuGroup } from '../kit/MenuList.tsx'
import { copyPicked, cutPicked, pasteFromClipboard } from './clipboard.ts'
import { drawAround, drawBeside, drawSibling, write } from './draw.ts'
import type { Easel, MenuAt } from './easel.ts'
import { hexagonNamed } from './hexagons.ts'
import { startLinking } from './linking.ts'
import { startMoving } from './moving.ts'
import { assumePicked, makeKind, openInspector, removePicked, selectAll } from './picking.ts'
import { boxesOf, linksOf } from './sceneParts.ts'
import { arrangePicked, tidyPicked } from './tidying.ts'

/** What can be done with what a menu was opened on. */
export function menuOf(easel: Easel, { stop, x, y }: MenuAt): readonly MenuEntry[] {
  if (stop === undefined) return canvasMenu(easel, { x, y })
  const scene = easel.scene()
  const look = boxesOf(scene).get(stop)?.look ?? linksOf(scene).get(stop)
  if (look?.change === 'removed') return removedMenu(easel, stop)
  const named = hexagonNamed(stop)
  if (named) return assumptionMenu(easel, named.holder, named.assumption)
  const { selection } = easel.desk.editor.store.getState()
  if (selection.size > 1 && selection.has(stop)) return manyMenu(easel)
  return boxesOf(scene).has(stop) ? boxMenu(easel, stop) : linkMenu(easel, stop)
}

function canvasMenu(easel: Easel, window: { x: number; y: number }): readonly MenuEntry[] {
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

function removedMenu(easel: Easel, stop: string): readonly MenuEntry[] {
  const { say, desk } = easel
  return [{ label: say('command.restore'), icon: 'undo', run: () => restore(desk.editor, stop) }]
}

function boxMenu(easel: Easel, box: string): readonly MenuEntry[] {
  const { say } = easel
  return [
    {
      label: say('command.writeLabel'),
      icon: 'pencil',
      shortcut: 'F2',
      run: () => write(easel, box),
    },
    {
      label: say('command.drawBeside.right'),
      icon: 'arrowRight',
      shortcut: 'Mod+ArrowRight',
      run: () => drawBeside(easel, box, 'from'),
    },
    {
      label: say('command.drawBeside.left'),
      icon: 'arrowLeft',
      shortcut: 'Mod+ArrowLeft',
      run: () => drawBeside(easel, box, 'to'),
    },
    {
      label: say('command.drawBeside.down'),
      icon: 'arrowDown',
      shortcut: 'Mod+ArrowDown',
      run: () => drawSibling(easel, box),
    },
    {
      label: say('canvas.menu.linkTo'),
      icon: 'link',
      shortcut: 'L',
      run: () => startLinking(easel, { box, way: 'from', by: 'tap' }),
    },
    ...assumeAndMove(easel),
    'line',
    kindGroup(easel, boxesOf(easel.scene()).get(box)?.look.kind),
    'line',
    ...clipActions(easel),
    'line',
    inspect(easel, box),
  ]
}

function assumeAndMove(easel: Easel): readonly MenuAction[] {
  const { say } = easel
  return [
    {
      label: say('command.assume'),
      icon: 'hexagon',
      shortcut: 'A',
      run: () => assumePicked(easel),
    },
    {
      label: say('canvas.menu.moveTo'),
      icon: 'move',
      shortcut: 'M',
      run: () => startMoving(easel),
    },
  ]
}

function manyMenu(easel: Easel): readonly MenuEntry[] {
  const { say } = easel
  return [
    {
      label: say('canvas.menu.moveTo'),
      icon: 'move',
      shortcut: 'M',
      run: () => startMoving(easel),
    },
    { label: say('canvas.menu.left'), icon: 'alignLeft', run: () => arrangePicked(easel, 'left') },
    { label: say('canvas.menu.top'), icon: 'alignTop', run: () => arrangePicked(easel, 'top') },
    { label: say('canvas.menu.down'), run: () => arrangePicked(easel, 'down') },
    { label: say('canvas.menu.across'), run: () => arrangePicked(easel, 'across') },
    { label: say('command.tidyPicked'), icon: 'lanes', run: () => tidyPicked(easel) },
    'line',
    kindGroup(easel, undefined),
    'line',
    ...clipActions(easel),
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

function clipActions(easel: Easel): readonly MenuAction[] {
  const { say, desk } = easel
  return [
    { label: say('command.cut'), icon: 'cut', shortcut: 'Mod+X', run: () => cutPicked(easel) },
    { label: say('command.copy'), icon: 'copy', shortcut: 'Mod+C', run: () => copyPicked(easel) },
    {
      label: say('command.duplicate'),
      icon: 'duplicate',
      shortcut: 'Mod+D',
      run: () => duplicateSelection(desk.editor),
    },
    remove(easel),
  ]
}

function linkMenu(easel: Easel, link: string): readonly MenuEntry[] {
  const { say, desk } = easel
  const look = linksOf(easel.scene()).get(link)
  const isNecessary = look?.necessity === 'necessary'
  return [
    {
      heading: say('canvas.menu.sign'),
      entries: signs.map((sign) => ({
        label: say(signWords[sign]),
        chosen: look?.sign === sign,
        run: () => setRecord(desk.editor, 'links', link, { sign: sign === '+' ? undefined : sign }),
      })),
    },
    {
      label: say('necessity.necessary'),
      checked: isNecessary,
      run: () =>
        setRecord(desk.editor, 'links', link, {
          necessity: isNecessary ? undefined : 'necessary',
        }),
    },
    'line',
    {
      label: say('command.turnAround'),
      icon: 'swap',
      run: () => turnAround(desk.editor, link),
    },
    {
      label: say('canvas.menu.moveHead'),
      icon: 'move',
      run: () => look && startLinking(easel, { box: look.from, way: 'from', link, by: 'tap' }),
    },
    {
      label: say('canvas.menu.moveTail'),
      run: () => look && startLinking(easel, { box: look.to, way: 'to', link, by: 'tap' }),
    },
    {
      label: say('command.assume'),
      icon: 'hexagon',
      shortcut: 'A',
      run: () => assumePicked(easel),
    },
    'line',
    remove(easel),
    inspect(easel, link),
  ]
}

const signWords = { '+': 'sign.plus', '-': 'sign.minus', '?': 'sign.unknown' } as const

function assumptionMenu(easel: Easel, holder: string, id: string): readonly MenuEntry[] {
  const { say, desk } = easel
  const { sheet, programme, layer } = desk.editor.store.getState()
  const assumption = sheet.theory.assumptions[id]
  if (!assumption) return []
  const attachment = Object.entries(sheet.theory.attachments).find(
    ([, { on, assumption: hung }]) => on === holder && hung === id,
  )
  return [
    inspect(easel, id),
    'line',
    {
      heading: say('canvas.menu.status'),
      entries: assumptionStatuses.map((status) => ({
        label: say(`status.${status}`),
        chosen: statusOf(assumption) === status,
        run: () => setRecord(desk.editor, 'assumptions', id, { status }),
      })),
    },
    ...(layer in programme.proposals ? [challenge(easel, layer, id)] : []),
    'line',
    {
      label: say('canvas.menu.detach'),
      icon: 'unlink',
      disabled: attachment === undefined,
      run: () => attachment && detach(desk.editor, 'attachments', attachment[0]),
    },
    remove(easel),
  ]
}

/** In a proposal: whether it claims that the assumption does not hold. */
function challenge({ say, desk }: Easel, layer: string, id: string): MenuGroup {
  const { programme } = desk.editor.store.getState()
  const stances = Object.values(programme.proposals[layer]?.stances ?? {})
  const isChallenged = stances.some((it) => it.assumption === id && it.kind === 'challenges')
  return {
    heading: say('canvas.menu.proposal'),
    entries: [
      {
        label: say('canvas.menu.challenged'),
        checked: isChallenged,
        run: () => takeStance(desk.editor, layer, id, isChallenged ? undefined : 'challenges'),
      },
    ],
  }
}

function remove(easel: Easel): MenuAction {
  return {
    label: easel.say('command.remove'),
    icon: 'trash',
    shortcut: 'Delete',
    tone: 'danger',
    run: () => removePicked(easel),
  }
}

function inspect(easel: Easel, stop: string): MenuAction {
  return {
    label: easel.say('canvas.menu.inspect'),
    icon: 'panelRight',
    run: () => openInspector(easel, stop),
  }
}
