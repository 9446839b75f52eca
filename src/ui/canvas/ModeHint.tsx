import { useView } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { leaveModes } from './modes.ts'
import { useEasel, useTheEasel } from './useEasel.ts'

/** What to do now, while links are drawn or boxes are moved by clicks and keys; and the way out. */
export function ModeHint() {
  const easel = useTheEasel()
  const { say } = easel
  const tool = useView((state) => state.tool)
  const by = useEasel((state) => state.linking?.by)
  const isLinking = by !== undefined
  const isDragging = by === 'drag' && tool !== 'link'
  if (isDragging || (!isLinking && tool !== 'link' && tool !== 'move')) return null
  const hint = isLinking
    ? say('canvas.link.choose')
    : say(tool === 'link' ? 'canvas.link.chooseFirst' : 'canvas.move.how')
  return (
    <div className="canvas-overlay canvas-hint">
      <span>{hint}</span>
      <Button size="sm" variant="secondary" tone="neutral" onClick={() => leaveModes(easel)}>
        {say('canvas.leave')}
      </Button>
    </div>
  )
}
