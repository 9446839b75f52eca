import type { Size } from '#drawing/geometry.ts'
import { useEditor, useView } from '../desk.ts'
import { BoxTools } from './BoxTools.tsx'
import { LinkTools } from './LinkTools.tsx'
import { Near } from './Near.tsx'
import { boxesOf, linksOf } from './sceneParts.ts'
import { useEasel } from './useEasel.ts'
import { useScene } from './useScene.ts'

/** Near what is selected: the kind of a box, the sign and the weight of a link. */
export function MiniToolbar({ window }: { readonly window: Size }) {
  const scene = useScene()
  const selection = useEditor((state) => state.selection)
  const tool = useView((state) => state.tool)
  const isSmall = useView(({ zoom }) => zoom < 0.7)
  const isLit = useView(({ lit, litFast }) => (lit ?? litFast) !== undefined)
  const isBusy = useEasel(
    ({ moving, linking, noting, bending, caught, menu }) =>
      (moving ?? linking ?? noting ?? bending ?? caught ?? menu) !== undefined,
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
