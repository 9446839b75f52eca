import type { Command } from '../command.ts'
import { walkAlong, walkToEnd } from './focus.ts'
import { arrow, longArrow } from './modes.ts'
import { onEasel } from './onEasel.ts'

const arrows = { right: 'ArrowRight', left: 'ArrowLeft', down: 'ArrowDown', up: 'ArrowUp' } as const
const ways = ['right', 'left', 'down', 'up'] as const

/** The ways around the canvas by keys. */
export const walkCommands: readonly Command[] = [
  ...ways.map((way) =>
    onEasel(
      { id: `walk.${way}`, label: `command.walk.${way}`, group: 'view', keys: [arrows[way]] },
      (easel) => arrow(easel, way),
    ),
  ),
  ...ways.map((way) =>
    onEasel(
      {
        id: `extend.${way}`,
        label: `command.extend.${way}`,
        group: 'edit',
        keys: [`Shift+${arrows[way]}`],
      },
      (easel) => longArrow(easel, way),
    ),
  ),
  ...ways.map((way) =>
    onEasel(
      {
        id: `walkAlong.${way}`,
        label: `command.walkAlong.${way}`,
        group: 'view',
        keys: [`Alt+${arrows[way]}`, `G ${arrows[way]}`],
      },
      (easel) => walkAlong(easel, way),
    ),
  ),
  onEasel({ id: 'walkFirst', label: 'command.walkFirst', group: 'view', keys: ['Home'] }, (easel) =>
    walkToEnd(easel, 'first'),
  ),
  onEasel({ id: 'walkLast', label: 'command.walkLast', group: 'view', keys: ['End'] }, (easel) =>
    walkToEnd(easel, 'last'),
  ),
]
