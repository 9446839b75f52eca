import { useMemo } from 'react'
import { whatIf } from '#analysis/whatIf.ts'
import { isOutcome, statusOf, type Theory } from '#model/theory.ts'
import { useDesk, useSay, useView } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Checkbox } from '../kit/Checkbox.tsx'
import { Fieldset } from '../kit/Fieldset.tsx'
import { byTitle } from './byTitle.ts'
import { FallMark } from './FallMark.tsx'
import { toggled } from './look.ts'
import { litThings, type Names } from './names.ts'
import { Shortened } from './Shortened.tsx'
import { useLighting } from './useLighting.ts'
import { type Fate, fateOf, fateWords } from './whatIfWords.ts'

interface WhatIfSectionProps {
  readonly names: Names
  /** Whether a proposal is shown, so that there are two answers. */
  readonly isProposal: boolean
}

/** «Hva om»: assumptions set to not hold, and what falls without the proposal and with it. */
export function WhatIfSection({ names, isProposal }: WhatIfSectionProps) {
  const say = useSay()
  const { view } = useDesk()
  const failed = useView((state) => state.whatIf)
  if (!failed) return null
  const set = (next: ReadonlySet<string> | undefined) => view.store.setState({ whatIf: next })
  const attached = attachedAssumptions(names.after).sort((a, b) =>
    byTitle(names.assumption(a), names.assumption(b)),
  )
  return (
    <section className="impact-whatif" aria-label={say('impact.whatIf.title')}>
      <div className="impact-whatif__top">
        <h3 className="impact-whatif__title">{say('impact.whatIf.title')}</h3>
        <Button variant="secondary" size="sm" icon="close" onClick={() => set(undefined)}>
          {say('impact.whatIf.leave')}
        </Button>
      </div>
      <p>{say('impact.whatIf.text')}</p>
      {attached.length === 0 && <p>{say('impact.whatIf.none')}</p>}
      {attached.length > 0 && (
        <Fieldset legend={say('impact.whatIf.assumptions')}>
          <div className="impact-whatif__list">
            {attached.map((id) => (
              <Assumed
                key={id}
                id={id}
                names={names}
                isFailed={failed.has(id)}
                onToggle={() => set(toggled(failed, id))}
              />
            ))}
          </div>
        </Fieldset>
      )}
      {failed.size > 0 && <Falls failed={failed} names={names} isProposal={isProposal} />}
    </section>
  )
}

function Assumed(props: {
  readonly id: string
  readonly names: Names
  readonly isFailed: boolean
  readonly onToggle: () => void
}) {
  const say = useSay()
  const { id, names, isFailed, onToggle } = props
  const { handlers } = useLighting(() => litThings(names, [id]))
  const record = names.after.assumptions[id]
  return (
    <div {...handlers}>
      <Checkbox
        label={
          <>
            {names.assumption(id)}{' '}
            {record && (
              <span className="impact-row__meta">{say(`status.${statusOf(record)}`)}</span>
            )}
          </>
        }
        checked={isFailed}
        onChange={onToggle}
      />
    </div>
  )
}

interface FallsProps {
  readonly failed: ReadonlySet<string>
  readonly names: Names
  readonly isProposal: boolean
}

function Falls({ failed, names, isProposal }: FallsProps) {
  const say = useSay()
  const without = useMemo(() => whatIf(names.base, [...failed]), [names.base, failed])
  const within = useMemo(() => whatIf(names.after, [...failed]), [names.after, failed])
  const count = (fall: typeof within) => ({
    lost: fall.lost.length,
    reduced: Object.keys(fall.reduced).length,
    held: fall.held.length,
  })
  const outcomes = [...new Set([...outcomesIn(names.base), ...outcomesIn(names.after)])]
  const rows = outcomes
    .map((id) => ({ id, without: fateOf(without, id), within: fateOf(within, id) }))
    .sort((a, b) => weight(b) - weight(a) || byTitle(names.factor(a.id), names.factor(b.id)))
  const fallen = rows.filter((row) => weight(row) > 0).length
  return (
    <>
      <div role="status">
        {isProposal && <p>{say('impact.whatIf.saysWithout', count(without))}</p>}
        <p>{say(isProposal ? 'impact.whatIf.saysWith' : 'impact.whatIf.says', count(within))}</p>
      </div>
      <Shortened
        first={Math.max(fallen, 8)}
        items={rows.map(({ id, without: before, within: after }) => (
          <tr key={id}>
            <th scope="row">{names.factor(id)}</th>
            {isProposal && <FateCell fate={before} />}
            <FateCell fate={after} />
          </tr>
        ))}
      >
        {(shown) => (
          <table className="impact-table">
            <caption>{say('impact.whatIf.result')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('impact.stress.outcome')}</th>
                {isProposal && <th scope="col">{say('impact.stress.without')}</th>}
                <th scope="col">{say(isProposal ? 'impact.stress.with' : 'impact.whatIf.now')}</th>
              </tr>
            </thead>
            <tbody>{shown}</tbody>
          </table>
        )}
      </Shortened>
    </>
  )
}

function FateCell({ fate }: { readonly fate: Fate }) {
  const say = useSay()
  return (
    <td data-fall={fate.state}>
      <FallMark state={fate.state} /> {fateWords(say, fate)}
    </td>
  )
}

/** What falls stands first, without the proposal or with it. */
function weight({ without, within }: { readonly without: Fate; readonly within: Fate }): number {
  const of = { lost: 3, reduced: 2, unsupported: 1, held: 0, absent: 0 } as const
  return Math.max(of[without.state], of[within.state])
}

function attachedAssumptions({ attachments, assumptions }: Theory): string[] {
  const ids = new Set(Object.values(attachments).map(({ assumption }) => assumption))
  return [...ids].filter((id) => assumptions[id])
}

function outcomesIn({ factors }: Theory): readonly string[] {
  return Object.keys(factors).filter((id) => isOutcome(factors[id]))
}
