import { type Outcomes, outcomesOf } from '#analysis/outcomes.ts'
import { overlayOf } from '#analysis/overlay.ts'
import { remembered } from '#analysis/remembered.ts'
import { whatIf as whatIfOf } from '#analysis/whatIf.ts'
import type { ImpactMark, RulingMark, WhatIfMark } from '#drawing/box.ts'
import { type FocusOn, idsInFocus } from '#drawing/focus.ts'
import { schemeOf } from '#drawing/lanes.ts'
import type { SceneInput } from '#drawing/scene.ts'
import { letterOf } from '#editor/deeds/proposals.ts'
import type { EditorState } from '#editor/editor.ts'
import { sheetOfBoth } from '#model/layers.ts'
import { idsOf, type Proposal, type TheoryPatch } from '#model/programme.ts'
import type { Table, Theory } from '#model/theory.ts'
import type { Say } from '#text/say.ts'
import type { ViewState } from '../view.ts'

/** What of the view decides what is drawn. */
export interface Seen extends Pick<ViewState, 'whatIf' | 'together' | 'reading'> {
  /** Whether notes are shown; not where it is laid out for reading, since they stand where people put them. */
  readonly notes?: boolean
}

/**
 * What the canvas draws: the layer's sheet, what the layer's proposal does to it, what-if, and a second
 * proposal if one is shown together with it; all of it, or what is read, where it is read.
 */
export function sceneInputOf(
  { programme, layer, ...state }: EditorState,
  { whatIf, together, reading, notes }: Seen,
  say: Say,
): SceneInput {
  const proposal = programme.proposals[layer]
  const other = together === layer ? undefined : programme.proposals[together ?? '']
  const sheet = other ? sheetOfBoth(programme, layer, together ?? '') : state.sheet
  return {
    theory: sheet.theory,
    layout: reading?.places ?? sheet.layout,
    say,
    ...(notes && !reading && programme.notes && { notes: programme.notes }),
    scheme: reading?.scheme ?? schemeOf(programme),
    ...(reading?.focus && {
      only: idsRead(sheet.theory)(proposal ? programme.theory : sheet.theory)(reading.focus),
    }),
    ...(whatIf && { whatIf: whatIfMarks(sheet.theory)(whatIf) }),
    ...(proposal && {
      base: programme.theory,
      proposal: {
        letter: letterOf(programme, layer),
        challenged: challengedIn(proposal),
        ...(other && {
          second: { letter: letterOf(programme, together ?? ''), own: recordsIn(other.change) },
        }),
      },
      impact: impactMarks(outcomesOf(overlayOf(programme, layer))),
      rulings: rulingMarks(proposal.rulings),
    }),
  }
}

/** The boxes in focus; on the base the theory is its own base. */
const idsRead = remembered((theory: Theory) =>
  remembered((base: Theory) =>
    remembered((focus: FocusOn) => idsInFocus(theory, focus, base === theory ? undefined : base)),
  ),
)

/** Ids of the records that a patch speaks of. */
const recordsIn = remembered(
  (change: TheoryPatch): ReadonlySet<string> =>
    new Set(Object.values(change).flatMap((entries) => Object.keys(entries))),
)

const challengedIn = remembered(
  ({ stances }: Proposal): ReadonlySet<string> =>
    new Set(
      Object.values(stances)
        .filter((stance) => stance.kind === 'challenges')
        .map((stance) => stance.assumption),
    ),
)

/** Of several rulings at one box the one with the greatest id counts. */
const rulingMarks = remembered((rulings: Proposal['rulings']): Table<RulingMark> => {
  const marks: Record<string, RulingMark> = {}
  for (const id of idsOf(rulings)) {
    const ruling = rulings[id]
    if (ruling) marks[ruling.factor] = ruling.sign
  }
  return marks
})

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

/** What becomes of the outcomes when these assumptions are set to fail: lost, reduced, or standing. */
function marksOfFall(theory: Theory, failed: ReadonlySet<string>): Table<WhatIfMark> {
  if (failed.size === 0) return {}
  const { lost, reduced, held } = whatIfOf(theory, [...failed])
  const marks: Record<string, WhatIfMark> = {}
  for (const id of lost) marks[id] = { state: 'lost' }
  for (const id of held) marks[id] = { state: 'holds' }
  for (const [id, [k, n]] of Object.entries(reduced)) marks[id] = { state: 'reduced', k, n }
  return marks
}
