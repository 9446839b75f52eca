import type { Scene } from '#drawing/scene.ts'
import { type FactorKind, factorKinds } from '#model/theory.ts'
import { IconButton } from '../kit/IconButton.tsx'
import { Toolbar, ToolbarLine } from '../kit/Toolbar.tsx'
import { Tooltip } from '../kit/Tooltip.tsx'
import { KindIcon } from './KindIcon.tsx'
import { assumePicked, makeKind } from './picking.ts'
import { boxesOf } from './sceneParts.ts'
import { useTheEasel } from './useEasel.ts'

/** The kind of a box, and an assumption on it. */
export function BoxTools({ scene, box }: { readonly scene: Scene; readonly box: string }) {
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
