import { useMemo, useState } from 'react'
import { type Overlap, overlapsOf } from '#analysis/overlap.ts'
import { letterOf, proposalOrder } from '#editor/deeds/proposals.ts'
import { base } from '#model/layers.ts'
import { type Programme, statusOfProposal } from '#model/programme.ts'
import { isOutcome } from '#model/theory.ts'
import { inkStyle } from '../canvas/inks.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { FilterChip } from '../kit/Chip.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { Fieldset } from '../kit/Fieldset.tsx'
import { Tabs } from '../kit/Tabs.tsx'
import { byTitle } from './byTitle.ts'
import './compare.css'
import { type Compared, comparedOf } from './compared.ts'
import { Flag } from './Flag.tsx'
import './impact.css'
import { toggled } from './look.ts'
import { namesOf } from './names.ts'
import { VerdictMark } from './VerdictMark.tsx'

/** Proposals side by side: what each does to every effect, and where two meet. */
export function CompareDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const programme = useEditor((state) => state.programme)
  const order = proposalOrder(programme)
  const [left, setLeft] = useState<ReadonlySet<string>>(() => new Set(asleepIn(programme)))
  const [tab, setTab] = useState<'outcomes' | 'overlaps'>('outcomes')
  const shown = order.filter((id) => !left.has(id))
  return (
    <Dialog
      open
      title={say('impact.compare')}
      size="full"
      onClose={onClose}
      footer={<Button onClick={onClose}>{say('impact.compare.done')}</Button>}
    >
      <div className="compare" style={inkStyle}>
        <Fieldset legend={say('impact.compare.choose')}>
          <div className="impact-chips">
            {order.map((id) => (
              <FilterChip
                key={id}
                checked={!left.has(id)}
                onChange={() => setLeft(toggled(left, id))}
              >
                {`${letterOf(programme, id)} ${programme.proposals[id]?.title ?? id}`}
              </FilterChip>
            ))}
          </div>
        </Fieldset>
        <Tabs
          name={say('impact.compare')}
          tabs={[
            { id: 'outcomes', label: say('impact.compare.outcomes') },
            { id: 'overlaps', label: say('impact.compare.overlaps') },
          ]}
          chosen={tab}
          onChoose={setTab}
        >
          {shown.length < 2 && <p>{say('impact.compare.needTwo')}</p>}
          {shown.length > 1 && tab === 'outcomes' && (
            <OutcomeTable shown={shown} onClose={onClose} />
          )}
          {shown.length > 1 && tab === 'overlaps' && <OverlapTable shown={shown} />}
        </Tabs>
      </div>
    </Dialog>
  )
}

/** Left out until somebody wants them: the rejected and the parked. */
function asleepIn({ proposals }: Programme): readonly string[] {
  return Object.keys(proposals).filter((id) => {
    const proposal = proposals[id]
    const status = proposal && statusOfProposal(proposal)
    return status === 'rejected' || status === 'parked'
  })
}

interface OutcomeTableProps {
  readonly shown: readonly string[]
  readonly onClose: () => void
}

function OutcomeTable({ shown, onClose }: OutcomeTableProps) {
  const say = useSay()
  const { editor } = useDesk()
  const programme = useEditor((state) => state.programme)
  const names = useMemo(() => namesOf(programme, base), [programme])
  const compared = useMemo(
    () => new Map(shown.map((id) => [id, comparedOf(programme, id)])),
    [programme, shown],
  )
  const outcomes = Object.keys(programme.theory.factors)
    .filter((id) => isOutcome(programme.theory.factors[id]))
    .sort((a, b) => byTitle(names.factor(a), names.factor(b)))
  const show = (id: string) => {
    editor.showLayer(id)
    onClose()
  }
  return (
    <table className="compare-table">
      <caption>{say('impact.compare.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('impact.compare.effect')}</th>
          {shown.map((id) => (
            <th key={id} scope="col">
              <button type="button" className="compare-table__proposal" onClick={() => show(id)}>
                <Flag letter={letterOf(programme, id)} />
                {programme.proposals[id]?.title}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {outcomes.map((outcome) => (
          <tr key={outcome}>
            <th scope="row">{names.factor(outcome)}</th>
            {shown.map((id) => (
              <VerdictCell key={id} compared={compared.get(id)} outcome={outcome} />
            ))}
          </tr>
        ))}
      </tbody>
      <tbody>
        <tr>
          <th scope="rowgroup" colSpan={shown.length + 1} className="compare-table__group">
            {say('impact.compare.counts')}
          </th>
        </tr>
        {(['own', 'reliesOn', 'challenges', 'adds', 'actors', 'outsiders'] as const).map(
          (count) => (
            <tr key={count}>
              <th scope="row">
                {say(count === 'own' ? 'impact.outcomes.new' : `impact.compare.${count}`)}
              </th>
              {shown.map((id) => (
                <td key={id}>{compared.get(id)?.counts[count]}</td>
              ))}
            </tr>
          ),
        )}
      </tbody>
    </table>
  )
}

function VerdictCell(props: { readonly compared: Compared | undefined; readonly outcome: string }) {
  const say = useSay()
  const { compared, outcome } = props
  const verdict = compared?.verdicts.get(outcome)
  if (verdict) {
    return (
      <td>
        <span className="compare-verdict">
          <VerdictMark verdict={verdict} /> {say(`verdict.${verdict}`)}
        </span>
      </td>
    )
  }
  if (compared?.removed.has(outcome)) {
    return (
      <td>
        <span className="compare-verdict">
          <VerdictMark verdict="removed" /> {say('impact.compare.removed')}
        </span>
      </td>
    )
  }
  return <td className="compare-none">{say('impact.compare.none')}</td>
}

function OverlapTable({ shown }: { readonly shown: readonly string[] }) {
  const say = useSay()
  const programme = useEditor((state) => state.programme)
  const overlaps = useMemo(
    () => new Map(shown.map((id) => [id, overlapsOf(programme, id)])),
    [programme, shown],
  )
  return (
    <table className="compare-table">
      <caption>{say('impact.compare.overlapCaption')}</caption>
      <thead>
        <tr>
          <td />
          {shown.map((id) => (
            <th key={id} scope="col">
              {letterOf(programme, id)} {programme.proposals[id]?.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((one) => (
          <tr key={one}>
            <th scope="row">
              {letterOf(programme, one)} {programme.proposals[one]?.title}
            </th>
            {shown.map((other) => (
              <OverlapCell
                key={other}
                overlap={overlaps.get(one)?.find(({ proposal }) => proposal === other)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function OverlapCell({ overlap }: { readonly overlap: Overlap | undefined }) {
  const say = useSay()
  if (!overlap) return <td className="compare-none">–</td>
  const parts = [
    ['sameTarget', overlap.sameTarget],
    ['sameAffected', overlap.sameAffected],
    ['conflicts', overlap.conflicts],
  ] as const
  const told = parts.filter(([, ids]) => ids.length > 0)
  if (told.length === 0)
    return <td className="compare-none">{say('impact.overlaps.commonNone')}</td>
  return (
    <td>
      {told.map(([part, ids]) => (
        <span key={part} className="compare-overlap" data-part={part}>
          {say(`impact.compare.${part}`, { n: ids.length })}
        </span>
      ))}
    </td>
  )
}
