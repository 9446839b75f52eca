import { schemeOf } from '#drawing/lanes.ts'
import { sceneOf } from '#drawing/scene.ts'
import { type NewProgramme, programmeFrom, type TemplateWords } from '#framework/templates.ts'
import type { Placement, Programme } from '#model/programme.ts'
import type { Say } from '#text/say.ts'

/** A new programme from a template, its questions in the language of `say`, its boxes in their lanes. */
export function newProgramme(wanted: NewProgramme, say: Say): Programme {
  return tidied(programmeFrom(wanted, wordsOf(say)), say)
}

/** The programme with each box where a tidy drawing has it. */
export function tidied(programme: Programme, say: Say): Programme {
  const layout: Record<string, Placement> = {}
  const scheme = schemeOf(programme)
  for (const { look, x, y } of sceneOf({ theory: programme.theory, layout: {}, say, scheme })
    .boxes) {
    layout[look.id] = { x, y }
  }
  return { ...programme, layout }
}

function wordsOf(say: Say): TemplateWords {
  return {
    box: (name) => say(`template.box.${name}`),
    journeyStep: (name) => say(`template.journey.${name}`),
    assumption: say('template.box.assumption'),
  }
}
