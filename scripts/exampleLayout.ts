import { sceneOf } from '#drawing/scene.ts'
import { tidied } from '#editor/newProgramme.ts'
import { parseProgramme, serialiseProgramme } from '#model/format.ts'
import { sheetOf } from '#model/layers.ts'
import type { Placement, Programme, Proposal } from '#model/programme.ts'
import { type Say, sayIn } from '#text/say.ts'
import { wordsOf } from '#text/words.ts'

/** The programme with places for all boxes: the base tidy, each proposal's own where they fit beside it. */
export async function settled(programme: Programme, language: string): Promise<Programme> {
  const read = parseProgramme(serialiseProgramme(programme))
  if (!read.ok) throw new Error(`The example is no programme: ${JSON.stringify(read.problems[0])}`)
  if (read.warnings.length > 0) throw new Error(JSON.stringify(read.warnings))
  const say = sayIn(await wordsOf(language), language)
  const based = tidied(read.value, say)
  const proposals = Object.entries(based.proposals).map(([id, proposal]): [string, Proposal] => [
    id,
    { ...proposal, layout: placesOfOwn(based, id, say) },
  ])
  return { ...based, proposals: Object.fromEntries(proposals) }
}

function placesOfOwn(programme: Programme, id: string, say: Say): Record<string, Placement> {
  const { theory, layout } = sheetOf(programme, id)
  const { boxes } = sceneOf({ theory, layout, say, base: programme.theory, proposal: {} })
  const own = boxes.filter(({ look }) => !(look.id in programme.theory.factors))
  return Object.fromEntries(own.map(({ look, x, y }) => [look.id, { x, y }]))
}
