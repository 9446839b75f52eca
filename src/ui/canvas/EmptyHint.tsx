import { useEditor } from '../desk.ts'
import { Kbd } from '../kit/Kbd.tsx'
import { useEasel, useTheEasel } from './useEasel.ts'

/** On an empty canvas: how to begin. */
export function EmptyHint() {
  const { say } = useTheEasel()
  const isEmpty = useEditor(({ sheet }) => Object.keys(sheet.theory.factors).length === 0)
  const isWriting = useEasel((state) => state.writing !== undefined)
  if (!isEmpty || isWriting) return null
  return (
    <div className="canvas-empty">
      <p className="canvas-empty__title">{say('canvas.empty.title')}</p>
      <p>
        {say('canvas.empty.key')} <Kbd shortcut="N" />
      </p>
      <p>{say('canvas.empty.list')}</p>
    </div>
  )
}
