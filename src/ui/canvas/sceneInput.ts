import { fallsOf } from '#analysis/falls.ts'
import { type Outcomes, outcomesOf } from '#analysis/outcomes.ts'
import { overlayOf } from '#analysis/overlay.ts'
import { remembered } from '#analysis/remembered.ts'
import type { ImpactMark, WhatIfMark } from '#drawing/box.ts'
import type { SceneInput } from '#drawing/scene.ts'
import { letterOf } from '#editor/deeds/proposals.ts'
import type { EditorState } from '#editor/editor.ts'
import type { Proposal } from '#model/programme.ts'
import type { Table, Theory } from '#model/theory.ts'
import type { Say } from '#text/say.ts'

/** What the canvas draws: the layer's sheet, what the layer's proposal does to it, and what-if. */
export function sceneInputOf(
  { programme, layer, sheet }: EditorState,
  whatIf: ReadonlySet<string> | undefined,
  say: Say,
): SceneInput {
  const proposal = programme.proposals[layer]
  return {
    theory: sheet.theory,
    layout: sheet.layout,
    say,
    ...(whatIf && { whatIf: whatIfMarks(sheet.theory)(whatIf) }),
    ...(proposal && {
      base: programme.theory,
      proposal: { letter: letterOf(programme, layer), challenged: challengedIn(proposal) },
      impact: impactMarks(outcomesOf(overlayOf(programme, layer))),
    }),
  }
}

const challengedIn = remembered(
  ({ stances }: Proposal): ReadonlySet<string> =>
    new Set(
      Object.values(stances)
        .filter((stance) => stance.kind === 'challenges')
        .map((stance) => stance.assumption),
    ),
)

const impactMarks = remembered((outcomes: Outcomes): Table<ImpactMark> => {
  const marks: Record<string, ImpactMark> = {}
  for (const { outcome, verdict } of outcomes.affected) marks[outcome] = verdict
  for (const id of outcomes.own) marks[id] = 'new'
  for (const id of outcomes.removed) marks[id] = 'removed'
  return marks
})

const whatIfMarks = remembered((theory: Theory) =>
  remembered((failed: ReadonlySet<string>) => marksOfFall(theory, failed)),
)

/** The outcomes that lose something when these assumptions are set to fail. */
function marksOfFall(theory: Theory, failed: ReadonlySet<string>): Table<WhatIfMark> {
  if (failed.size === 0) return {}
  const [fall] = fallsOf(theory, [[...failed]])
  const marks: Record<string, WhatIfMark> = {}
  for (const id of fall?.lost ?? []) marks[id] = { state: 'lost' }
  for (const [id, [k, n]] of Object.entries(fall?.reduced ?? {})) {
    marks[id] = { state: 'reduced', k, n }
  }
  return marks
}
