import { useMemo, useState } from 'react'
import type { Point } from '#drawing/geometry.ts'
import type { LinkLook } from '#drawing/link.ts'
import type { PlacedBox, Scene } from '#drawing/scene.ts'
import { orderOfBends, shiftedBends } from '#model/bends.ts'
import type { Bend, Placement } from '#model/programme.ts'
import type { Table } from '#model/theory.ts'
import type { Say } from '#text/say.ts'
import { useEditor, useView } from '../desk.ts'
import { type BoxNode, boxNodes, type LinkEdge, linkEdges } from './flow.ts'
import { looseLook } from './looseLook.ts'
import { boxName, linkName } from './names.ts'
import { boxesOf, rectOf } from './sceneParts.ts'
import { shownIn } from './shown.ts'
import type { Sight } from './sight.ts'
import { useEasel, useTheEasel } from './useEasel.ts'
import { useRamp } from './useRamp.ts'
import { entryOf } from './walk.ts'

interface FlowItems {
  readonly nodes: readonly BoxNode[]
  readonly edges: readonly LinkEdge[]
  /** The boxes and links that are on the page, as they are now. */
  readonly boxes: readonly string[]
  readonly links: readonly LinkLook[]
  /** Whether all that should be on the page is. */
  readonly isWhole: boolean
}

/** What React Flow is given; nodes and edges about which nothing changed stay the same objects. */
export function useFlowItems(scene: Scene, sight: Sight): FlowItems {
  const easel = useTheEasel()
  const { say, titleOf } = easel
  const selected = useEditor((state) => state.selection)
  const caught = useEasel((state) => state.caught)
  const selection = caught ?? selected
  const isPicking = useView(({ tool, reading }) => tool === 'select' && !reading)
  const last = useEasel((state) => state.focused)
  const hovered = useEasel((state) => (sight.far ? state.hovered : undefined))
  const moving = useEasel((state) => state.moving)
  const layout = useEditor((state) => state.sheet.layout)
  const focused = entryOf(scene, last)
  const shown = useMemo(
    () => shownIn(scene, sight, [focused, hovered]),
    [scene, sight, focused, hovered],
  )
  const wanted = useMemo(() => shown.boxes.map((box) => ({ id: box.look.id, box })), [shown])
  const ready = useRamp(wanted, 24)
  const readyLinks = useRamp(shown.links, 48)
  const names = useNames(scene)
  const [memory] = useState((): { nodes: readonly BoxNode[]; edges: readonly LinkEdge[] } => ({
    nodes: [],
    edges: [],
  }))

  const links = useMemo(
    () => moved(scene, readyLinks, moving, layout, say),
    [scene, readyLinks, moving, layout, say],
  )
  memory.edges = linkEdges(
    links.map((look) => ({
      look,
      name: names(look.id, () => linkName(look, titleOf, say)),
      role: say('canvas.role.link'),
      isSelected: selection.has(look.id),
      isFocused: focused === look.id,
    })),
    memory.edges,
  )
  const onFlow = (box: PlacedBox, isHidden: boolean) => {
    const { look } = box
    const { x, y } = moving?.[look.id] ?? box
    return {
      look,
      x,
      y,
      name: isHidden ? '' : names(look.id, () => boxName(scene, box, titleOf, say)),
      role: say('canvas.role.box'),
      isSelected: selection.has(look.id),
      isFocused: focused === look.id,
      isFree: isPicking && look.change !== 'removed',
      isHidden,
    }
  }
  memory.nodes = boxNodes(
    [...ready.map(({ box }) => onFlow(box, false)), ...shown.ends.map((box) => onFlow(box, true))],
    memory.nodes,
  )
  const boxes = useMemo(() => ready.map(({ id }) => id), [ready])
  return { ...memory, boxes, links, isWhole: ready === wanted && readyLinks === shown.links }
}

/** Names made once for a scene, when they are asked for. */
function useNames(scene: Scene): (id: string, make: () => string) => string {
  return useMemo(() => {
    const names = new Map<string, string>()
    // The names are a scene's: another scene begins anew.
    void scene
    return (id, make) => {
      const known = names.get(id) ?? make()
      names.set(id, known)
      return known
    }
  }, [scene])
}

/** The links, those of moved boxes on the simplest way there. */
function moved(
  scene: Scene,
  links: readonly LinkLook[],
  moving: Table<Point> | undefined,
  layout: Table<Placement>,
  say: Say,
): readonly LinkLook[] {
  if (!moving) return links
  const boxes = boxesOf(scene)
  return links.map((link) => {
    const [from, to] = [boxes.get(link.from), boxes.get(link.to)]
    const isMoved = link.from in moving || link.to in moving
    if (!isMoved || !from || !to) return link
    const rect = (box: PlacedBox) => ({ ...rectOf(box), ...moving[box.look.id] })
    const kept = layout[link.id]?.bends
    const bends = kept && bendsThere(kept, shiftOf(from, moving), shiftOf(to, moving))
    return looseLook(link, rect(from), rect(to), say, scene.flow, bends)
  })
}

function shiftOf({ look, x, y }: PlacedBox, moving: Table<Point>): Point {
  const to = moving[look.id]
  return to ? { x: to.x - x, y: to.y - y } : { x: 0, y: 0 }
}

/** Bends in their order; when both ends move alike they go along. */
function bendsThere(bends: Table<Bend>, from: Point, to: Point): readonly Point[] {
  const isAlike = from.x === to.x && from.y === to.y
  const there = isAlike ? shiftedBends(bends, from.x, from.y) : bends
  return orderOfBends(there).flatMap((id) => there[id] ?? [])
}
