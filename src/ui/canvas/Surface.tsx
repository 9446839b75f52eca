import {
  type EdgeTypes,
  type NodeChange,
  type NodeTypes,
  ReactFlow,
  SelectionMode,
  useStoreApi,
} from '@xyflow/react'

import { grid } from '#drawing/box.ts'
import type { Size } from '#drawing/geometry.ts'
import { moveBoxes } from '#editor/deeds/factors.ts'
import { useDesk, useView } from '../desk.ts'
import { BoxView } from './BoxView.tsx'
import { maxZoom, minZoom, viewportFor, wholeOf } from './camera.ts'
import type { BoxNode, LinkEdge } from './flow.ts'
import { Lanes } from './Lanes.tsx'
import { LinkView } from './LinkView.tsx'
import { type Modifiers, picked } from './picked.ts'
import { useTheEasel } from './useEasel.ts'
import { useFlowItems } from './useFlowItems.ts'
import { useScene } from './useScene.ts'
import { useSight } from './useSight.ts'

const nodeTypes: NodeTypes = { box: BoxView }
const edgeTypes: EdgeTypes = { link: LinkView }
const snapGrid: [number, number] = [grid, grid]
const onlyMiddleAndRight = [1, 2]
const noAttribution = { hideAttribution: true }

/** The picture itself, on React Flow: boxes and links that can be seen, picked and moved. */
export function Surface({ window }: { readonly window: Size }) {
  const { editor } = useDesk()
  const easel = useTheEasel()
  const flow = useStoreApi()
  const scene = useScene()
  const sight = useSight(scene, window)
  const { nodes, edges } = useFlowItems(scene, sight)
  const isHand = useView((state) => state.tool === 'hand')

  const pick = (event: Modifiers, id: string) => {
    easel.store.setState({ focused: id })
    editor.select(picked(editor.store.getState().selection, id, event))
  }
  const follow = (changes: readonly NodeChange<BoxNode>[]) => {
    const moves = changes.flatMap((change) =>
      change.type === 'position' && change.position ? [[change.id, change.position] as const] : [],
    )
    if (moves.length > 0) {
      easel.store.setState(({ moving }) => ({
        moving: { ...moving, ...Object.fromEntries(moves) },
      }))
    }
  }
  const put = () => {
    const { moving } = easel.store.getState()
    if (moving) moveBoxes(editor, moving)
    easel.store.setState({ moving: undefined })
  }

  return (
    <ReactFlow
      nodes={nodes as BoxNode[]}
      edges={edges as LinkEdge[]}
      nodeTypes={nodeTypes}
      edgeTypes={edgeTypes}
      defaultViewport={viewportFor(wholeOf(scene), window)}
      minZoom={minZoom}
      maxZoom={maxZoom}
      proOptions={noAttribution}
      panOnDrag={isHand ? true : onlyMiddleAndRight}
      selectionOnDrag={!isHand}
      selectionMode={SelectionMode.Partial}
      zoomOnDoubleClick={false}
      snapToGrid
      snapGrid={snapGrid}
      nodeDragThreshold={3}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elevateNodesOnSelect={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      panActivationKeyCode={null}
      zoomActivationKeyCode={null}
      onNodesChange={follow}
      onNodeClick={(event, node) => pick(event, node.id)}
      onNodeDragStart={(event, node) => {
        if (!editor.store.getState().selection.has(node.id)) pick(event, node.id)
      }}
      onNodeDragStop={put}
      onEdgeClick={(event, edge) => pick(event, edge.id)}
      onPaneClick={() => editor.select([])}
      onSelectionEnd={() => queueMicrotask(() => flow.setState({ nodesSelectionActive: false }))}
    >
      <Lanes lanes={scene.lanes} />
    </ReactFlow>
  )
}
