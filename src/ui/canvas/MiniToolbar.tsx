import { useStore } from '@xyflow/react'
import { useLayoutEffect, useRef, useState } from 'react'
import type { Size } from '#drawing/geometry.ts'
import type { LinkLook } from '#drawing/link.ts'
import type { Scene } from '#drawing/scene.ts'
import { setRecord } from '#editor/deeds/fields.ts'
import { turnAround } from '#editor/deeds/links.ts'
import { type FactorKind, factorKinds, type Sign, signs } from '#model/theory.ts'
import { useDesk, useEditor, useView } from '../desk.ts'
import { IconButton } from '../kit/IconButton.tsx'
import { Toolbar, ToolbarLine } from '../kit/Toolbar.tsx'
import { Tooltip } from '../kit/Tooltip.tsx'
import { KindIcon } from './KindIcon.tsx'
import { assumePicked, makeKind } from './picking.ts'
import { boxesOf, linksOf } from './sceneParts.ts'
import { toolbarPlace } from './toolbarPlace.ts'
import { toolbarWishes } from './toolbarWishes.ts'
import { useEasel, useTheEasel } from './useEasel.ts'
import { useScene } from './useScene.ts'

/** Near what is selected: the kind of a box, the sign and the weight of a link. */
export function MiniToolbar({ window }: { readonly window: Size }) {
  const scene = useScene()
  const selection = useEditor((state) => state.selection)
  const tool = useView((state) => state.tool)
  const isSmall = useView(({ zoom }) => zoom < 0.7)
  const isLit = useView(({ lit, litFast }) => (lit ?? litFast) !== undefined)
  const isBusy = useEasel(
    ({ moving, linking, caught, menu }) => (moving ?? linking ?? caught ?? menu) !== undefined,
  )
  const isOverLabel = useEasel((state) => state.writing !== undefined) && isSmall
  if (isBusy || isLit || isOverLabel || tool === 'move' || tool === 'link') return null
  const [only] = selection
  const link = selection.size === 1 ? linksOf(scene).get(only ?? '') : undefined
  const boxes = [...selection].filter((id) => boxesOf(scene).has(id))
  const isOne = boxes.length === 1 && selection.size === 1
  if (link && link.change !== 'removed') {
    return (
      <Near scene={scene} ids={[link.id]} window={window} key={link.id}>
        <LinkTools link={link} />
      </Near>
    )
  }
  if (!isOne) return null
  return (
    <Near scene={scene} ids={boxes} window={window} key={boxes[0]}>
      <BoxTools scene={scene} box={boxes[0] ?? ''} />
    </Near>
  )
}

interface NearProps {
  readonly scene: Scene
  readonly ids: readonly string[]
  readonly window: Size
  readonly children: React.ReactNode
}

/** Follows what is selected as the camera moves. */
function Near({ scene, ids, window, children }: NearProps) {
  const root = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<Size>({ width: 320, height: 44 })
  const transform = useStore((state) => state.transform)
  const width = useStore((state) => state.width) || window.width
  const height = useStore((state) => state.height) || window.height
  useLayoutEffect(() => {
    const { offsetWidth, offsetHeight } = root.current ?? {}
    if (offsetWidth && offsetHeight) {
      setSize((before) =>
        before.width === offsetWidth && before.height === offsetHeight
          ? before
          : { width: offsetWidth, height: offsetHeight },
      )
    }
  }, [])
  const [x, y, zoom] = transform
  const view = { x, y, zoom }
  const { wishes, others, isSeen } = toolbarWishes(scene, ids, view, { width, height }, size)
  if (!isSeen) return null
  const at = toolbarPlace(wishes, size, { width, height }, others)
  return (
    <div
      ref={root}
      className="canvas-overlay canvas-tools"
      style={{ transform: `translate(${Math.round(at.x)}px, ${Math.round(at.y)}px)` }}
      // A label that is being written stays open while its box is made another kind.
      onPointerDown={(event) => event.preventDefault()}
    >
      {children}
    </div>
  )
}

function BoxTools({ scene, box }: { readonly scene: Scene; readonly box: string }) {
  const easel = useTheEasel()
  const { say } = easel
  const look = boxesOf(scene).get(box)?.look
  if (!look || look.change === 'removed') return null
  return (
    <Toolbar name={say('canvas.tools.box')}>
      {factorKinds.map((kind, index) => (
        <KindButton
          key={kind}
          kind={kind}
          shortcut={String(index + 1)}
          isPressed={look.kind === kind}
          onClick={() => makeKind(easel, kind)}
        />
      ))}
      <ToolbarLine />
      <IconButton
        name={say('command.assume')}
        icon="hexagon"
        size="sm"
        shortcut="A"
        onClick={() => assumePicked(easel)}
      />
    </Toolbar>
  )
}

interface KindButtonProps {
  readonly kind: FactorKind
  readonly shortcut: string
  readonly isPressed: boolean
  readonly onClick: () => void
}

function KindButton({ kind, shortcut, isPressed, onClick }: KindButtonProps) {
  const { say } = useTheEasel()
  const name = say(`kind.${kind}`)
  return (
    <Tooltip text={name} shortcut={shortcut}>
      <button
        type="button"
        className="canvas-tool"
        aria-label={name}
        aria-pressed={isPressed}
        onClick={onClick}
      >
        <KindIcon kind={kind} />
      </button>
    </Tooltip>
  )
}

const signKeys = { '+': 'sign.plus', '-': 'sign.minus', '?': 'sign.unknown' } as const
const signFaces: Readonly<Record<Sign, string>> = { '+': '+', '-': '−', '?': '?' }

function LinkTools({ link }: { readonly link: LinkLook }) {
  const easel = useTheEasel()
  const { editor } = useDesk()
  const { say } = easel
  const isNecessary = link.necessity === 'necessary'
  return (
    <Toolbar name={say('canvas.tools.link')}>
      {signs.map((sign) => (
        <Tooltip key={sign} text={say(signKeys[sign])}>
          <button
            type="button"
            className="canvas-tool canvas-tool--sign"
            aria-label={say(signKeys[sign])}
            aria-pressed={link.sign === sign}
            onClick={() =>
              setRecord(editor, 'links', link.id, { sign: sign === '+' ? undefined : sign })
            }
          >
            {signFaces[sign]}
          </button>
        </Tooltip>
      ))}
      <ToolbarLine />
      <button
        type="button"
        className="canvas-tool canvas-tool--word"
        aria-pressed={isNecessary}
        onClick={() =>
          setRecord(editor, 'links', link.id, {
            necessity: isNecessary ? undefined : 'necessary',
          })
        }
      >
        {say('necessity.necessary')}
      </button>
      <ToolbarLine />
      <IconButton
        name={say('command.turnAround')}
        icon="swap"
        size="sm"
        onClick={() => turnAround(editor, link.id)}
      />
      <IconButton
        name={say('command.assume')}
        icon="hexagon"
        size="sm"
        shortcut="A"
        onClick={() => assumePicked(easel)}
      />
    </Toolbar>
  )
}
