import { type Edge, type Node, Position } from '@xyflow/react'
import type { BoxLook } from '#drawing/box.ts'
import type { Point } from '#drawing/geometry.ts'
import type { LinkLook } from '#drawing/link.ts'

export type BoxNode = Node<{ readonly look: BoxLook }, 'box'>
export type LinkEdge = Edge<{ readonly look: LinkLook }, 'link'>

/** All of a box that its node depends on. */
export interface BoxOnFlow extends Point {
  readonly look: BoxLook
  readonly name: string
  /** What screen readers call it: «boks». */
  readonly role: string
  readonly isSelected: boolean
  readonly isFocused: boolean
  readonly isFree: boolean
  /** Known to React Flow, as the end of a link that is seen, but not mounted. */
  readonly isHidden: boolean
}

/** Nodes for boxes, in their order; a box about which nothing changed keeps its node. */
export function boxNodes(
  boxes: readonly BoxOnFlow[],
  before: readonly BoxNode[],
): readonly BoxNode[] {
  const known = new Map(before.map((node) => [node.id, node]))
  const nodes = boxes.map((box) => boxNode(box, known.get(box.look.id)))
  return sameItems(nodes, before) ? before : nodes
}

function boxNode(box: BoxOnFlow, before: BoxNode | undefined): BoxNode {
  const { look, x, y, name, role, isSelected, isFocused, isFree, isHidden } = box
  const hasSameLook = before?.data.look === look
  if (
    hasSameLook &&
    before.position.x === x &&
    before.position.y === y &&
    before.ariaLabel === name &&
    before.domAttributes?.['aria-roledescription'] === role &&
    before.selected === isSelected &&
    before.domAttributes?.tabIndex === tabIndexOf(isFocused) &&
    before.draggable === isFree &&
    before.hidden === isHidden
  ) {
    return before
  }
  return {
    id: look.id,
    type: 'box',
    position: { x, y },
    data: hasSameLook ? before.data : { look },
    width: look.width,
    height: look.height,
    measured: { width: look.width, height: look.height },
    handles: handlesOf(look),
    selected: isSelected,
    // What is in hand lies above what it meets.
    zIndex: isSelected ? 1 : 0,
    draggable: isFree,
    hidden: isHidden,
    ariaRole: 'button',
    ariaLabel: name,
    domAttributes: {
      tabIndex: tabIndexOf(isFocused),
      'aria-pressed': isSelected,
      'aria-roledescription': role,
    },
  }
}

/** All of a link that its edge depends on. */
export interface LinkOnFlow {
  readonly look: LinkLook
  readonly name: string
  readonly role: string
  readonly isSelected: boolean
  readonly isFocused: boolean
}

/** Edges for links, in their order; a link about which nothing changed keeps its edge. */
export function linkEdges(
  links: readonly LinkOnFlow[],
  before: readonly LinkEdge[],
): readonly LinkEdge[] {
  const known = new Map(before.map((edge) => [edge.id, edge]))
  const edges = links.map((link) => linkEdge(link, known.get(link.look.id)))
  return sameItems(edges, before) ? before : edges
}

function linkEdge(link: LinkOnFlow, before: LinkEdge | undefined): LinkEdge {
  const { look, name, role, isSelected, isFocused } = link
  if (
    before?.data?.look === look &&
    before.ariaLabel === name &&
    before.domAttributes?.['aria-roledescription'] === role &&
    before.selected === isSelected &&
    before.domAttributes?.tabIndex === tabIndexOf(isFocused)
  ) {
    return before
  }
  return {
    id: look.id,
    type: 'link',
    source: look.from,
    target: look.to,
    data: { look },
    selected: isSelected,
    ariaRole: 'button',
    ariaLabel: name,
    domAttributes: {
      tabIndex: tabIndexOf(isFocused),
      'aria-pressed': isSelected,
      'aria-roledescription': role,
    },
  }
}

/** React Flow wants to know where lines may begin and end; ours go their own way. */
function handlesOf({ width, height }: BoxLook): NonNullable<BoxNode['handles']> {
  const y = height / 2
  return [
    { type: 'target', position: Position.Left, x: 0, y, width: 1, height: 1 },
    { type: 'source', position: Position.Right, x: width, y, width: 1, height: 1 },
  ]
}

function tabIndexOf(isFocused: boolean): 0 | -1 {
  return isFocused ? 0 : -1
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index])
}
