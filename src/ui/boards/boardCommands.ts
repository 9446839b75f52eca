import type { Command } from '../command.ts'
import { type BoardName, go, routeOf } from '../route.ts'

/** From the drawing to a board of the same programme, and back. */
export const boardCommands: readonly Command[] = [
  {
    id: 'showDrawing',
    label: 'command.showDrawing',
    group: 'view',
    icon: 'lanes',
    where: 'screen',
    run: () => show(undefined),
  },
  {
    id: 'showNySyntese',
    label: 'command.showNySyntese',
    group: 'view',
    icon: 'table',
    where: 'screen',
    run: () => show('ny-syntese'),
  },
  {
    id: 'showCynefin',
    label: 'command.showCynefin',
    group: 'view',
    icon: 'hexagons',
    where: 'screen',
    run: () => show('cynefin'),
  },
]

function show(board: BoardName | undefined): void {
  const route = routeOf(location.hash)
  if (route.at !== 'programme') return
  go({ at: 'programme', id: route.id, ...(board && { board }) })
}
