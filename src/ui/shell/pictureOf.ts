import { paletteOf } from '#drawing/palette.ts'
import { sceneOf } from '#drawing/scene.ts'
import type { EditorState } from '#editor/editor.ts'
import { svgOf } from '#exchange/svg.ts'
import type { Say } from '#text/say.ts'
import { sceneInputOf } from '../canvas/sceneInput.ts'

/** The drawing of the shown layer as an SVG file. */
export function pictureOf(state: EditorState, say: Say, language: string): string {
  const { programme, layer } = state
  const shown = programme.proposals[layer]?.title ?? say('shell.baseLong')
  return svgOf(sceneOf(sceneInputOf(state, undefined, say)), {
    palette: paletteOf('print'),
    title: say('shell.pictureTitle', { title: programme.title, layer: shown }),
    language,
  })
}
