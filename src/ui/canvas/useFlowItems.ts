import { useMemo, useState } from 'react'
import type { Scene } from '#drawing/scene.ts'
import { useEditor, useView } from '../desk.ts'
import { type BoxNode, boxNodes, type LinkEdge, linkEdges } from './flow.ts'
import { boxName, linkName } from './names.ts'
import { boxesOf, linksOf } from './sceneParts.ts'
import { type Sight, within } from './sight.ts'
import { useEasel, useTheEasel } from './useEasel.ts'

interface FlowItems {
  readonly nodes: readonly BoxNode[]
  readonly edges: readonly LinkEdge[]
}

/** What React Flow is given: what is kept in sight, what is in hand, and the ends of its links. */
export function useFlowItems(scene: Scene, sight: Sight): FlowItems {
  const easel = useTheEasel()
  const selection = useEditor((state) => state.selection)
  const isSelecting = useView((state) => state.tool === 'select')
  const focused = useEasel((state) => state.focused)
  const moving = useEasel((state) => state.moving)
  const [memory] = useState((): { nodes: readonly BoxNode[]; edges: readonly LinkEdge[] } => ({
    nodes: [],
    edges: [],
  }))
  const shown = useMemo(
    () => shownIn(scene, sight, selection, focused),
    [scene, sight, selection, focused],
  )

  memory.edges = linkEdges(
    shown.links.map((look) => ({
      look,
      name: linkName(look, easel.titleOf, easel.say),
      role: easel.say('canvas.role.link'),
      isSelected: selection.has(look.id),
      isFocused: focused === look.id,
    })),
    memory.edges,
  )
  memory.nodes = boxNodes(
    shown.boxes.map(({ box, isHidden }) => ({
      look: box.look,
      x: moving?.[box.look.id]?.x ?? box.x,
      y: moving?.[box.look.id]?.y ?? box.y,
      name: isHidden ? '' : boxName(scene, box, easel.titleOf, easel.say),
      role: easel.say('canvas.role.box'),
      isSelected: selection.has(box.look.id),
      isFocused: focused === box.look.id,
      isFree: isSelecting && box.look.change !== 'removed',
      isHidden,
    })),
    memory.nodes,
  )
  return memory
}

function shownIn(
  scene: Scene,
  sight: Sight,
  selection: ReadonlySet<string>,
  focused: string | undefined,
) {
  const boxes = boxesOf(scene)
  const links = linksOf(scene)
  const seen = sight.far ? { boxes: [], links: [] } : within(scene, sight.kept)
  const inHand = focused === undefined ? selection : new Set([...selection, focused])
  const shownBoxes = new Map(seen.boxes.map((box) => [box.look.id, { box, isHidden: false }]))
  const shownLinks = new Map(seen.links.map((link) => [link.id, link]))
  for (const id of inHand) {
    const box = boxes.get(id)
    const link = links.get(id)
    if (box) shownBoxes.set(id, { box, isHidden: false })
    if (link) shownLinks.set(id, link)
  }
  for (const link of shownLinks.values()) {
    for (const id of [link.from, link.to]) {
      const box = boxes.get(id)
      if (box && !shownBoxes.has(id)) shownBoxes.set(id, { box, isHidden: true })
    }
  }
  return { boxes: [...shownBoxes.values()], links: [...shownLinks.values()] }
}
