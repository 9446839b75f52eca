import { restore } from '#editor/deeds/restore.ts'
import type { MenuEntry } from '../kit/MenuList.tsx'
import { assumptionMenu } from './assumptionMenu.ts'
import { boxMenu, manyMenu } from './boxMenu.ts'
import { canvasMenu } from './canvasMenu.ts'
import type { Easel, MenuAt } from './easel.ts'
import { hexagonNamed } from './hexagons.ts'
import { linkMenu } from './linkMenu.ts'
import { boxesOf, linksOf } from './sceneParts.ts'

/** What can be done with what a menu was opened on. */
export function menuOf(easel: Easel, { stop, x, y, entries }: MenuAt): readonly MenuEntry[] {
  if (entries) return entries
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

function removedMenu(easel: Easel, stop: string): readonly MenuEntry[] {
  const { say, desk } = easel
  return [{ label: say('command.restore'), icon: 'undo', run: () => restore(desk.editor, stop) }]
}
