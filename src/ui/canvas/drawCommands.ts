import type { Flow } from '#model/programme.ts'
import { factorKinds } from '#model/theory.ts'
import type { PlainKey } from '#text/say.ts'
import type { Command } from '../command.ts'
import { flowShown } from '../reading.ts'
import { startLinkingByKeys } from './linking.ts'
import { enter } from './modes.ts'
import { isHolderPicked, isTool, onEasel } from './onEasel.ts'
import { assumePicked, drawHere, drawTowards, makeKind } from './picking.ts'
import { type Way, wayInChain } from './walk.ts'

const arrows = { right: 'ArrowRight', left: 'ArrowLeft', down: 'ArrowDown', up: 'ArrowUp' } as const
const ways = ['right', 'left', 'down', 'up'] as const

/** Boxes, labels, links and assumptions. */
export const drawCommands: readonly Command[] = [
  onEasel(
    { id: 'newBox', label: 'command.newBox', group: 'draw', icon: 'add', keys: ['N'] },
    drawHere,
  ),
  ...factorKinds.map((kind, index) =>
    onEasel(
      {
        id: `kind.${kind}`,
        label: `command.kind.${kind}`,
        group: 'draw',
        keys: [String(index + 1)],
      },
      (easel) => makeKind(easel, kind),
    ),
  ),
  onEasel(
    {
      id: 'writeLabel',
      label: 'command.writeLabel',
      group: 'draw',
      icon: 'pencil',
      keys: ['Enter', 'F2'],
    },
    enter,
  ),
  ...ways.map((way) =>
    onEasel(
      {
        id: `drawBeside.${way}`,
        label: labelTowards('right', way),
        labelNow: ({ programme }, { reading }) => labelTowards(flowShown(reading, programme), way),
        group: 'draw',
        keys: [`Mod+${arrows[way]}`, `T ${arrows[way]}`],
      },
      (easel) => drawTowards(easel, way),
    ),
  ),
  onEasel(
    {
      id: 'linkTool',
      label: 'command.linkTool',
      group: 'draw',
      icon: 'link',
      keys: ['L'],
      checked: isTool('link'),
    },
    startLinkingByKeys,
  ),
  onEasel(
    {
      id: 'assume',
      label: 'command.assume',
      group: 'draw',
      icon: 'hexagon',
      keys: ['A'],
      enabled: isHolderPicked,
    },
    assumePicked,
  ),
]

/** Along the chain comes a box that is linked to this one, across it a sibling: which arrow is which turns with the drawing. */
function labelTowards(flow: Flow, way: Way): PlainKey {
  const inChain = wayInChain(flow, way)
  const isAlong = inChain === 'right' || inChain === 'left'
  return isAlong ? `command.drawBeside.${way}` : `command.drawSibling.${way}`
}
