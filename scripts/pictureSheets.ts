import { paletteOf } from '#drawing/palette.ts'
import { sceneOf } from '#drawing/scene.ts'
import type { EditorState } from '#editor/editor.ts'
import { svgOf } from '#exchange/svg.ts'
import { parseProgramme } from '#model/format.ts'
import { base, sheetOf } from '#model/layers.ts'
import { emptyProgramme, type Programme } from '#model/programme.ts'
import { sayIn } from '#text/say.ts'
import { wordsOf } from '#text/words.ts'
import { sceneInputOf } from '#ui/canvas/sceneInput.ts'
import { largeTheory } from '../test/support/largeTheory.ts'

const named = (programme: Programme, id: string) => ({
  letter: programme.proposals[id]?.letter ?? '',
  title: programme.proposals[id]?.title ?? '',
})

/** A page that a picture is made for; colours as on the screen or as in print. */
export interface Page {
  readonly proportions: number
  readonly palette: 'light' | 'dark' | 'print'
}

/** The pictures that are kept, by name: each gives its SVG for a page. */
export async function sheets(
  example: string,
): Promise<Readonly<Record<string, (page: Page) => string>>> {
  const read = parseProgramme(example)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const say = sayIn(await wordsOf('nb'), 'nb')
  const drawn = (programme: Programme, layer: string, subheading: string) => {
    const state = { programme, layer, sheet: sheetOf(programme, layer) } as EditorState
    const seen = { whatIf: undefined, together: undefined, reading: undefined }
    const scene = sceneOf(sceneInputOf(state, seen, say))
    return ({ proportions, palette }: Page) =>
      svgOf(scene, {
        palette: paletteOf(palette),
        title: programme.title,
        heading: programme.title,
        subheading,
        ...(layer !== base && { caption: say('impact.honesty') }),
        proportions,
      })
  }
  const generated = (count: number) => {
    const programme = {
      ...emptyProgramme('g1', `${count} bokser`),
      theory: largeTheory(count),
    }
    return drawn(programme, base, 'Laget av et program, for å prøve tegningen')
  }
  return {
    example: drawn(read.value, base, say('shell.baseLong')),
    'example-p1': drawn(read.value, 'P1', say('shell.proposalNamed', named(read.value, 'P1'))),
    'example-up': drawn({ ...read.value, flow: 'up', layout: {} }, base, say('shell.baseLong')),
    'boxes-60': generated(60),
    'boxes-200': generated(200),
  }
}
