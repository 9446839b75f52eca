import { completenessOf } from '#analysis/completeness.ts'
import { supportOf } from '#analysis/critical.ts'
import { type SlowImpact, type SlowQuestion, slowQuestions } from '#analysis/impact.ts'
import { loopsOf } from '#analysis/loops.ts'
import { base, type Layer } from '#model/layers.ts'
import type { Programme } from '#model/programme.ts'

/** Answers in the order in which they are ready; some may be missing. */
export type SlowAnswers = { readonly [Q in Asked]?: SlowImpact[Q] }

/** What must change (D8) is not among them: it reads titles too, and is found quickly when it is looked at. */
type Asked = Exclude<SlowQuestion, 'changes'>

/** One answer. */
export type SlowAnswer = {
  [Q in Asked]: { readonly question: Q; readonly answer: SlowImpact[Q] }
}[Asked]

/** Each question with what answers it: of a proposal all, of the base what can be asked of it. */
export function slowAnswers(programme: Programme, layer: Layer): readonly (() => SlowAnswer)[] {
  if (layer === base) return baseAnswers(programme)
  const { completeness, places, overlaps, loops, support } = slowQuestions
  return [
    () => ({ question: 'completeness', answer: completeness(programme, layer) }),
    () => ({ question: 'places', answer: places(programme, layer) }),
    () => ({ question: 'overlaps', answer: overlaps(programme, layer) }),
    () => ({ question: 'loops', answer: loops(programme, layer) }),
    () => ({ question: 'support', answer: support(programme, layer) }),
  ]
}

function baseAnswers({ theory }: Programme): readonly (() => SlowAnswer)[] {
  return [
    () => ({ question: 'completeness', answer: completenessOf(theory) }),
    () => ({ question: 'loops', answer: loopsOf(theory) }),
    () => {
      const support = supportOf(theory)
      return { question: 'support', answer: { without: support, with: support } }
    },
  ]
}

/** The programme without what no question reads: it has a shorter way into a worker. */
export function withoutPictures(programme: Programme): Programme {
  const proposals = Object.fromEntries(
    Object.entries(programme.proposals).map(([id, proposal]) => [id, { ...proposal, layout: {} }]),
  )
  const { id, title, theory, places } = programme
  return { id, title, theory, places, proposals, layout: {}, decisions: {} }
}
