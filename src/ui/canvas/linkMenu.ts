import { setRecord } from '#editor/deeds/fields.ts'
import { turnAround } from '#editor/deeds/links.ts'
import { signs } from '#model/theory.ts'
import type { MenuEntry } from '../kit/MenuList.tsx'
import { bendPicked, straightenPicked } from './bendLater.ts'
import type { Easel } from './easel.ts'
import { startLinking } from './linking.ts'
import { inspect, remove } from './menuActions.ts'
import { assumePicked } from './picking.ts'
import { linksOf } from './sceneParts.ts'

/** What can be done with a link. */
export function linkMenu(easel: Easel, link: string): readonly MenuEntry[] {
  const { say, desk } = easel
  const look = linksOf(easel.scene()).get(link)
  const isNecessary = look?.necessity === 'necessary'
  const isBent = desk.editor.store.getState().sheet.layout[link]?.bends !== undefined
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
      label: say('command.bend'),
      run: () => bendPicked(easel),
    },
    ...(isBent ? [{ label: say('command.straighten'), run: () => straightenPicked(easel) }] : []),
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
