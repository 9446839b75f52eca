import { letterOf } from '#editor/deeds/proposals.ts'
import { cardOf, subjectsOf } from '#framework/cardOf.ts'
import type { Programme } from '#model/programme.ts'
import type { FactorKind } from '#model/theory.ts'
import type { Say } from '#text/say.ts'
import { useEditor, useSay } from '../desk.ts'
import { type OptionGroup, Select } from '../kit/Select.tsx'

interface SubjectSelectProps {
  readonly label: string
  readonly value: string
  /** Outcomes as well as proposals. */
  readonly withOutcomes?: boolean
  readonly onChange: (subject: string) => void
}

/** What a board is of: a proposal, or an outcome. Those with a card have a mark. */
export function SubjectSelect({
  label,
  value,
  withOutcomes = false,
  onChange,
}: SubjectSelectProps) {
  const say = useSay()
  const programme = useEditor((state) => state.programme)
  const { proposals, outcomes } = subjectsOf(programme)
  const marked = (id: string) =>
    withOutcomes && cardOf(programme, id)
      ? `● ${subjectName(programme, id, say)}`
      : subjectName(programme, id, say)
  const groupOf = (heading: string, ids: readonly string[]): OptionGroup<string>[] =>
    ids.length === 0
      ? []
      : [{ heading, options: ids.map((id) => ({ value: id, label: marked(id) })) }]
  const ofKind = (kind: FactorKind) =>
    outcomes.filter((id) => programme.theory.factors[id]?.kind === kind)
  return (
    <Select
      label={label}
      value={value}
      options={[
        ...groupOf(say('boards.proposals'), proposals),
        ...(withOutcomes
          ? (['societal_effect', 'user_effect'] as const).flatMap((kind) =>
              groupOf(say(`drawing.lane.${kind}`), ofKind(kind)),
            )
          : []),
      ]}
      onChange={onChange}
    />
  )
}

/** «Forslag A: …», or the title of an outcome. */
export function subjectName(programme: Programme, subject: string, say: Say): string {
  const proposal = programme.proposals[subject]
  if (!proposal) return programme.theory.factors[subject]?.title ?? ''
  return say('shell.proposalNamed', {
    letter: letterOf(programme, subject),
    title: proposal.title,
  })
}
