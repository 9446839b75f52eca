import { ContextMenu } from '../kit/ContextMenu.tsx'
import { menuOf } from './menus.ts'
import { useEasel, useTheEasel } from './useEasel.ts'

/** The menu that is open on the canvas, if any. */
export function CanvasMenu() {
  const easel = useTheEasel()
  const menu = useEasel((state) => state.menu)
  if (!menu) return null
  return (
    <ContextMenu
      key={`${menu.stop} ${menu.x} ${menu.y}`}
      name={easel.say('canvas.menu')}
      at={menu}
      entries={menuOf(easel, menu)}
      onClose={() => easel.store.setState({ menu: undefined })}
    />
  )
}
