import type { NodeChange } from '@xyflow/react'
import { kindAt } from './chain.ts'
import { drawAround, write } from './draw.ts'
import type { Easel } from './easel.ts'
import type { BoxNode, LinkEdge } from './flow.ts'
import { selectableOf } from './focus.ts'
import { guided } from './guides.ts'
import { stopUnder } from './hitTest.ts'
import { finishLinking, tapWhileLinking } from './linking.ts'
import { keepMoved, moveTo, moveWith } from './moving.ts'
import { type Modifiers, picked } from './picked.ts'
import { openInspector } from './picking.ts'
import { boxesOf } from './sceneParts.ts'

interface At extends Modifiers {
  readonly clientX: number
  readonly clientY: number
}

/** What presses and drags on the canvas do; React Flow tells of them. */
export function pointerOf(easel: Easel) {
  const { editor, view } = easel.desk

  let hasMoved = false

  const pick = (stop: string, modifiers: Modifiers) => {
    easel.store.setState({ focused: stop })
    editor.select(picked(editor.store.getState().selection, selectableOf(stop), modifiers))
  }

  const press = (stop: string | undefined, event: At) => {
    const { linking, noting } = easel.store.getState()
    const { tool } = view.store.getState()
    const isBox = stop !== undefined && boxesOf(easel.scene()).has(stop)
    const under = easel.stage?.toCanvas({ x: event.clientX, y: event.clientY })
    if (noting?.is === 'moving' && under) return noting.put(under)
    // With the link tool a press on a box has begun or ended a link already (dragLink).
    if (isBox && tool === 'link') return
    if (isBox && linking) return tapWhileLinking(easel, stop)
    if (linking) return finishLinking(easel)
    if (stop !== undefined) return pick(stop, event)
    const point = easel.stage?.toCanvas({ x: event.clientX, y: event.clientY })
    if (tool === 'move' && point) return moveTo(easel, point)
    if (!event.shiftKey) editor.select([])
  }

  /** In the far view boxes are not on the page, and what is under the pointer has to be found. */
  const underPointer = (event: { readonly clientX: number; readonly clientY: number }) => {
    const { stage } = easel
    if (!stage) return undefined
    const point = stage.toCanvas({ x: event.clientX, y: event.clientY })
    return stopUnder(easel.scene(), point, 6 / stage.zoom())
  }

  return {
    spotClick: (event: At, stop: string) => press(stop, event),
    boxClick: (event: At, node: BoxNode) => press(node.id, event),
    linkClick: (event: At, edge: LinkEdge) => press(edge.id, event),
    paneClick: (event: At) => press(underPointer(event), event),
    boxDoubleClick: (_: unknown, node: BoxNode) => write(easel, node.id),
    linkDoubleClick: (_: unknown, edge: LinkEdge) => openInspector(easel, edge.id),

    /** A double click where nothing is draws a box there. */
    paneDoubleClick: (event: At) => {
      const point = easel.stage?.toCanvas({ x: event.clientX, y: event.clientY })
      const stop = underPointer(event)
      if (!point || view.store.getState().tool !== 'select') return
      if (stop === undefined) drawAround(easel, kindAt(easel.scene(), point), point)
      else if (boxesOf(easel.scene()).has(stop)) write(easel, stop)
      else openInspector(easel, stop)
    },

    paneMenu: (event: { readonly clientX: number; readonly clientY: number }) => {
      openMenu(easel, underPointer(event), event)
    },

    dragStart: (event: Modifiers, node: BoxNode) => {
      hasMoved = false
      if (!editor.store.getState().selection.has(node.id)) pick(node.id, event)
      if (node.data.look.pins.includes('locked')) editor.say({ key: 'deed.locked', args: { n: 1 } })
    },
    /** React Flow moves what is on the page; all that is selected goes the same way. */
    nodesChange: (changes: readonly NodeChange<BoxNode>[]) => {
      const lead = changes.find((change) => change.type === 'position' && change.position)
      if (lead?.type !== 'position' || !lead.position) return
      if (boxesOf(easel.scene()).get(lead.id)?.look.pins.includes('locked')) return
      // Esc has put the boxes back; what is still dragged is dragged for nothing.
      if (hasMoved && !easel.store.getState().moving) return
      hasMoved = true
      const { places, lines } = guided(easel.scene(), moveWith(easel, lead.id, lead.position))
      easel.store.setState({ moving: places, guides: lines })
    },
    dragStop: () => {
      easel.store.setState({ guides: [] })
      keepMoved(easel)
    },
  }
}

/** Opens the menu of what is there, which becomes selected if it was not. */
export function openMenu(
  easel: Easel,
  stop: string | undefined,
  at: { readonly clientX: number; readonly clientY: number },
): void {
  const { editor } = easel.desk
  if (stop !== undefined) {
    const own = selectableOf(stop)
    easel.store.setState({ focused: stop })
    if (!editor.store.getState().selection.has(own)) editor.select([own])
  }
  easel.store.setState({ menu: { stop, x: at.clientX, y: at.clientY } })
}
