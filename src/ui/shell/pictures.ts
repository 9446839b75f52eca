import { paletteOf } from '#drawing/palette.ts'
import { type Scene, sceneOf } from '#drawing/scene.ts'
import { letterOf } from '#editor/deeds/proposals.ts'
import type { EditorState } from '#editor/editor.ts'
import { pngOf } from '#exchange/png.ts'
import { svgOf } from '#exchange/svg.ts'
import type { Say } from '#text/say.ts'
import { sceneInputOf } from '../canvas/sceneInput.ts'
import { readingWords } from '../readingWords.ts'
import type { ViewState } from '../view.ts'

/** The drawing of the shown layer as an SVG file. */
export function svgPicture(
  state: EditorState,
  shown: ShownInPicture,
  say: Say,
  language: string,
): Blob {
  const { scene, ...sheet } = sheetFor(state, shown, say)
  const title = say('shell.pictureTitle', { title: sheet.heading, layer: sheet.subheading })
  const svg = svgOf(scene, { ...sheet, palette, title, language })
  return new Blob([svg], { type: 'image/svg+xml' })
}

/** The same as a PNG, two pixels for each of the drawing's. */
export function pngPicture(state: EditorState, shown: ShownInPicture, say: Say): Promise<Blob> {
  const { scene, ...sheet } = sheetFor(state, shown, say)
  return pngOf(scene, { ...sheet, palette, scale: 2 })
}

const palette = paletteOf('print')

interface SheetFor {
  readonly scene: Scene
  readonly heading: string
  readonly subheading: string
  readonly caption?: string
}

/** What is laid out for reading, if anything: the picture is of that; notes if they are shown; and what is left out. */
export interface ShownInPicture extends Pick<ViewState, 'reading' | 'notes'> {
  /** Boxes, assumptions and actors. */
  readonly without?: ReadonlySet<string>
}

function sheetFor(
  state: EditorState,
  { reading, notes, without }: ShownInPicture,
  say: Say,
): SheetFor {
  const { programme, layer, sheet } = state
  const proposal = programme.proposals[layer]
  const letter = letterOf(programme, layer)
  const layerTitle = proposal
    ? say('shell.proposalNamed', { letter, title: proposal.title })
    : say('shell.baseLong')
  const words = reading ? readingWords(reading, sheet.theory, programme, say) : []
  const input = sceneInputOf(state, { whatIf: undefined, together: undefined, reading, notes }, say)
  return {
    scene: sceneOf({ ...input, ...(without && { without }) }),
    heading: programme.title,
    subheading: [layerTitle, ...words].join(' · '),
    ...(proposal && { caption: say('impact.honesty') }),
  }
}
