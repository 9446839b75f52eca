import { ViewportPortal } from '@xyflow/react'
import type { Rect } from '#drawing/geometry.ts'
import { looseRoute } from '#drawing/route.ts'
import type { PlacedBox, Scene } from '#drawing/scene.ts'
import type { Flow } from '#model/programme.ts'
import { useView } from '../desk.ts'
import { kindBeside } from './chain.ts'
import type { Linking } from './easel.ts'
import { newSize, placeAtEnd } from './freePlace.ts'
import { inkVar } from './inks.ts'
import { boxesOf, rectOf } from './sceneParts.ts'
import { useEasel, useTheEasel } from './useEasel.ts'

/** The link that is being drawn, the box it would end at, or the box that would come. */
export function LinkDraft({ scene }: { readonly scene: Scene }) {
  const linking = useEasel((state) => state.linking)
  const isRead = useView((state) => state.reading !== undefined)
  const box = linking && boxesOf(scene).get(linking.box)
  if (!linking || !box) return null
  const target = linking.over === linking.box ? undefined : boxesOf(scene).get(linking.over ?? '')
  return (
    <ViewportPortal>
      <svg className="canvas-draft" width="1" height="1" aria-hidden="true" focusable="false">
        <Ring box={box} />
        {target && <Ring box={target} />}
        <Line linking={linking} box={box} target={target} flow={scene.flow} />
        {!target && linking.point && !linking.link && !isRead && (
          <Coming linking={linking} box={box} flow={scene.flow} />
        )}
      </svg>
    </ViewportPortal>
  )
}

function Ring({ box }: { readonly box: PlacedBox }) {
  return (
    <path
      className="canvas-draft__ring"
      d={box.look.outline}
      transform={`translate(${box.x} ${box.y})`}
    />
  )
}

interface LineProps {
  readonly linking: Linking
  readonly box: PlacedBox
  readonly target: PlacedBox | undefined
  readonly flow: Flow
}

function Line({ linking, box, target, flow }: LineProps) {
  const loose = target ? rectOf(target) : looseEnd(linking, flow)
  if (!loose) return null
  const fixed = rectOf(box)
  const [from, to] = linking.way === 'from' ? [fixed, loose] : [loose, fixed]
  const { d, head } = looseRoute(from, to, flow)
  return (
    <>
      <path className="canvas-draft__line" d={d} />
      <path
        className="canvas-draft__head"
        d="M0 0L-13 5.8V-5.8Z"
        transform={`translate(${head.x} ${head.y}) rotate(${head.angle})`}
      />
    </>
  )
}

/** Where the loose end is in the air: where the new box would begin. */
function looseEnd({ point, way, link }: Linking, flow: Flow): Rect | undefined {
  if (!point) return undefined
  if (link !== undefined) return { ...point, width: 1, height: 1 }
  return { ...placeAtEnd(point, way, flow), ...newSize }
}

/** The box that would come if one let go here. */
function Coming({ linking, box, flow }: Omit<LineProps, 'target'>) {
  const { say } = useTheEasel()
  const rect = looseEnd(linking, flow)
  if (!rect) return null
  const kind = kindBeside(box.look.kind, linking.way)
  return (
    <g transform={`translate(${rect.x} ${rect.y})`}>
      <rect className="canvas-draft__box" {...newSize} rx="8" fill={inkVar(`${kind}.fill`)} />
      <text
        x="16"
        y={newSize.height / 2 + 5}
        fontSize="14"
        fontWeight="600"
        fill={inkVar(`${kind}.ink`)}
      >
        {say(`kind.${kind}`)}
      </text>
    </g>
  )
}
