import { useStore } from 'zustand'
import type { Outcomes } from '#analysis/outcomes.ts'
import { useSay } from '../desk.ts'
import { FilterChip } from '../kit/Chip.tsx'
import { Fieldset } from '../kit/Fieldset.tsx'
import { Select } from '../kit/Select.tsx'
import { TextField } from '../kit/TextField.tsx'
import { verdicts } from './impactSentence.ts'
import { look, type Sort, toggled } from './look.ts'

const sorts: readonly Sort[] = ['title', 'steps', 'evidence']

/** What of the panel is shown, and in which order; put away until it is asked for. */
export function Filters({ outcomes }: { readonly outcomes: Outcomes }) {
  const say = useSay()
  const { filtering, text, verdicts: chosen, sort } = useStore(look)
  if (!filtering) return null
  const present = verdicts.filter((verdict) =>
    outcomes.affected.some((outcome) => outcome.verdict === verdict),
  )
  return (
    <div className="impact-filters">
      <TextField
        label={say('impact.filter.text')}
        type="search"
        icon="search"
        value={text}
        autoFocus
        onChange={(sought) => look.setState({ text: sought })}
      />
      {present.length > 1 && (
        <Fieldset legend={say('impact.filter.verdict')}>
          <div className="impact-chips">
            {present.map((verdict) => (
              <FilterChip
                key={verdict}
                checked={chosen.has(verdict)}
                onChange={() =>
                  look.setState(({ verdicts: before }) => ({ verdicts: toggled(before, verdict) }))
                }
              >
                {say(`verdict.${verdict}`)}
              </FilterChip>
            ))}
          </div>
        </Fieldset>
      )}
      <Select
        label={say('impact.sort')}
        value={sort}
        options={sorts.map((value) => ({ value, label: say(`impact.sort.${value}`) }))}
        onChange={(value) => look.setState({ sort: value })}
      />
    </div>
  )
}
