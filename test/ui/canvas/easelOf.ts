import { sceneOf } from '#drawing/scene.ts'
import type { Flow, Programme } from '#model/programme.ts'
import type { Table, Theory } from '#model/theory.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { createEasel, type Easel, easels, type Stage } from '#ui/canvas/easel.ts'
import { createView } from '#ui/view.ts'
import { editorOf } from '../../support/editorOf.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'

export const say = sayIn(nb, 'nb')

type Places = Table<readonly [x: number, y: number]>

/** A theory drawn in lines, with its boxes at places, as a scene. */
export function sceneAt(theory: Theory, places: Places, flow: Flow = 'right') {
  return sceneOf({ theory, layout: layoutOf(places), say, scheme: { flow } })
}

/** An easel with a theory drawn in lines on it, and its boxes at places. */
export function easelOf(lines: readonly string[], places: Places = {}): Easel {
  const programme = programmeOf(theoryOf(...lines))
  return easelWith({ ...programme, layout: layoutOf(places) })
}

export function easelWith(programme: Programme, stage?: Stage): Easel {
  const { editor } = editorOf(programme)
  const desk = { editor, view: createView() }
  const easel = createEasel(desk, say)
  easel.stage = stage
  easels.set(desk.view, easel)
  return easel
}

function layoutOf(places: Places) {
  return Object.fromEntries(Object.entries(places).map(([id, [x, y]]) => [id, { x, y }]))
}

/** The titles of all boxes, by the id or the title. */
export function titlesOn({ desk }: Easel): readonly string[] {
  return Object.values(desk.editor.store.getState().sheet.theory.factors).map((f) => f.title)
}

/** The links, as `T1 -> B1` by titles. */
export function linksOn({ desk, titleOf }: Easel): readonly string[] {
  const { links } = desk.editor.store.getState().sheet.theory
  return Object.values(links).map(({ from, to }) => `${titleOf(from)} -> ${titleOf(to)}`)
}
