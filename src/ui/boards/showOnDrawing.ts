import type { Editor } from '#editor/editor.ts'
import type { Layer } from '#model/layers.ts'
import { go, routeOf } from '../route.ts'

/** Goes to the drawing with a box selected, on the layer where it stands. */
export function showOnDrawing(editor: Editor, layer: Layer, factor: string): void {
  const route = routeOf(location.hash)
  if (route.at !== 'programme') return
  editor.showLayer(layer)
  editor.select([factor])
  go({ at: 'programme', id: route.id })
}
