import {
  type EdgeTypes,
  type NodeChange,
  type NodeTypes,
  ReactFlow,
  SelectionMode,
} from '@xyflow/react'
import { lazy, type RefObject, Suspense, useEffect, useState } from 'react'
import { grid } from '#drawing/box.ts'
import type { Size } from '#drawing/geometry.ts'
import { useEditor, useView } from '../desk.ts'
import { BoxView } from './BoxView.tsx'
import { maxZoom, minZoom, viewportOfAll } from './camera.ts'
import { FarView } from './FarView.tsx'
import type { BoxNode, LinkEdge } from './flow.ts'
import { Guides } from './Guides.tsx'
import { LabelEditor } from './LabelEditor.tsx'
import { Lanes } from './Lanes.tsx'
import { LinkDraft } from './LinkDraft.tsx'
import { LinkEnds } from './LinkEnds.tsx'
import { LinkView } from './LinkView.tsx'
import { fetchNotes } from './lazily.ts'
import { Marks } from './Marks.tsx'
import { isLinkPicked } from './onEasel.ts'
import { pointerOf } from './pointer.ts'
import { RouteSteps } from './RouteSteps.tsx'
import { useEasel, useTheEasel } from './useEasel.ts'
import { useFlowItems } from './useFlowItems.ts'
import { useKeptFocus } from './useKeptFocus.ts'
import { useLegibility } from './useLegibility.ts'
import { useMarquee } from './useMarquee.ts'
import { useScene } from './useScene.ts'
import { useSight } from './useSight.ts'
import { useStage } from './useStage.ts'

const Notes = lazy(async () => ({ default: (await fetchNotes()).Notes }))
/** In ms after the canvas has come: then a note can be written as fast as one types. */
const rest = 1500

const LinkBends = lazy(async () => ({ default: (await import('./LinkBends.tsx')).LinkBends }))

const nodeTypes: NodeTypes = { box: BoxView }
const edgeTypes: EdgeTypes = { link: LinkView }
const snapGrid: [number, number] = [grid, grid]
const middleAndRight = [1, 2]
const noAttribution = { hideAttribution: true }

interface SurfaceProps {
  readonly window: Size
  readonly root: RefObject<HTMLElement | null>
}

/** The picture itself, on React Flow: boxes and links that can be seen, picked and moved. */
export function Surface({ window, root }: SurfaceProps) {
  const easel = useTheEasel()
  const { say } = easel
  const scene = useScene()
  const sight = useSight(scene, window)
  const { nodes, edges, boxes, links, isWhole } = useFlowItems(scene, sight)
  const isHand = useView((state) => state.tool === 'hand')
  const isGripped = useEasel((state) => state.isGripped)
  const hasLink = useEditor(isLinkPicked)
  const [start] = useState(() => viewportOfAll(scene, window))
  const [pointer] = useState(() => pointerOf(easel))
  const marquee = useMarquee()
  const stage = useStage(root, window)
  useKeptFocus(scene, nodes, root)
  useLegibility()
  useEffect(() => {
    const timer = setTimeout(() => void fetchNotes(), rest)
    return () => clearTimeout(timer)
  }, [])
  const isPanning = isHand || isGripped

  return (
    <>
      <FarView scene={scene} window={window} isFar={sight.far} isWhole={isWhole} />
      <ReactFlow
        aria-label={say('canvas.name')}
        nodes={nodes as BoxNode[]}
        edges={edges as LinkEdge[]}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        defaultViewport={start}
        minZoom={minZoom}
        maxZoom={maxZoom}
        proOptions={noAttribution}
        panOnDrag={isPanning ? true : middleAndRight}
        selectionOnDrag={!isPanning}
        selectionMode={SelectionMode.Partial}
        nodesDraggable={!isPanning}
        zoomOnDoubleClick={false}
        snapToGrid
        snapGrid={snapGrid}
        nodeDragThreshold={3}
        paneClickDistance={3}
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
        onNodesChange={pointer.nodesChange as (changes: NodeChange<BoxNode>[]) => void}
        onNodeClick={pointer.boxClick}
        onNodeDoubleClick={pointer.boxDoubleClick}
        onNodeDragStart={pointer.dragStart}
        onNodeDragStop={pointer.dragStop}
        onEdgeClick={pointer.linkClick}
        onEdgeDoubleClick={pointer.linkDoubleClick}
        onPaneClick={pointer.paneClick}
        onPaneContextMenu={pointer.paneMenu}
        {...stage}
        {...marquee}
      >
        <Lanes areas={scene.areas} lanes={scene.lanes} isFar={sight.far} />
        <Marks scene={scene} boxes={boxes} links={links} />
        {scene.notes.length > 0 && (
          <Suspense>
            <Notes notes={scene.notes} isFar={sight.far} />
          </Suspense>
        )}
        <RouteSteps scene={scene} />
        <LinkEnds scene={scene} />
        <Suspense>{hasLink && <LinkBends scene={scene} />}</Suspense>
        <LinkDraft scene={scene} />
        <Guides />
        <LabelEditor scene={scene} />
      </ReactFlow>
    </>
  )
}
