import { paletteOf } from '#drawing/palette.ts'
import { type Scene, sceneOf } from '#drawing/scene.ts'
import type { EditorState } from '#editor/editor.ts'
import { pngOf } from '#exchange/png.ts'
import { svgOf } from '#exchange/svg.ts'
import type { Say } from '#text/say.ts'
import { sceneInputOf } from '../canvas/sceneInput.ts'

/** The drawing of the shown layer as an SVG file. */
export function svgPicture(state: EditorState, say: Say, language: string): Blob {
  const { scene, ...sheet } = sheetFor(state, say)
  const title = say('shell.pictureTitle', { title: sheet.heading, layer: sheet.subheading })
  const svg = svgOf(scene, { ...sheet, palette, title, language })
  return new Blob([svg], { type: 'image/svg+xml' })
}

/** The same as a PNG, two pixels for each of the drawing's. */
export function pngPicture(state: EditorState, say: Say): Promise<Blob> {
  const { scene, ...sheet } = sheetFor(state, say)
  return pngOf(scene, { ...sheet, palette, scale: 2 })
}

const palette = paletteOf('print')

interface SheetFor {
  readonly scene: Scene
  readonly heading: string
  readonly subheading: string
}

function sheetFor(state: EditorState, say: Say): SheetFor {
  const { programme, layer } = state
  return {
    scene: sceneOf(sceneInputOf(state, { whatIf: undefined, together: undefined }, say)),
    heading: programme.title,
    subheading: programme.proposals[layer]?.title ?? say('shell.baseLong'),
  }
}
