import type { Likeness } from '#model/likenesses.ts'
import { isOutcome, type Theory } from '#model/theory.ts'
import { useSay } from '../desk.ts'
import { byTitle } from '../impact/byTitle.ts'
import { Fieldset } from '../kit/Fieldset.tsx'
import { Select } from '../kit/Select.tsx'

interface EffectChoicesProps {
  readonly ours: Theory
  readonly theirs: Theory
  readonly likenesses: readonly Likeness[]
  /** Theirs to ours. */
  readonly chosen: ReadonlyMap<string, string>
  readonly onChange: (chosen: ReadonlyMap<string, string>) => void
}

/** Their effects that look like none of ours, each to be named as one of ours by somebody who knows. */
export function EffectChoices({ ours, theirs, likenesses, chosen, onChange }: EffectChoicesProps) {
  const say = useSay()
  const alike = new Set(likenesses.map((likeness) => likeness.theirs))
  const effects = outcomesIn(theirs).filter(({ value }) => !alike.has(value))
  const own = outcomesIn(ours)
  if (effects.length === 0 || own.length === 0) return null
  const choose = (theirsOne: string, oursOne: string) => {
    const next = new Map(chosen)
    if (oursOne === '') next.delete(theirsOne)
    else next.set(theirsOne, oursOne)
    onChange(next)
  }
  return (
    <Fieldset legend={say('elsewhere.effects')} description={say('elsewhere.effectsText')}>
      {effects.map(({ value, label }) => (
        <Select
          key={value}
          label={label}
          value={chosen.get(value) ?? ''}
          options={[{ value: '', label: say('elsewhere.effectNew') }, ...own]}
          onChange={(oursOne) => choose(value, oursOne)}
        />
      ))}
    </Fieldset>
  )
}

function outcomesIn({ factors }: Theory): readonly { value: string; label: string }[] {
  return Object.entries(factors)
    .filter(([, factor]) => isOutcome(factor))
    .map(([value, { title }]) => ({ value, label: title }))
    .sort((a, b) => byTitle(a.label, b.label))
}
