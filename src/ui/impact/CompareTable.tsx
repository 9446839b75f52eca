import { useMemo } from 'react'
import { letterOf } from '#editor/deeds/proposals.ts'
import { base } from '#model/layers.ts'
import { isOutcome } from '#model/theory.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { byTitle } from './byTitle.ts'
import { type Compared, comparedOf } from './compared.ts'
import { Flag } from './Flag.tsx'
import { namesOf } from './names.ts'
import { VerdictMark } from './VerdictMark.tsx'

interface CompareTableProps {
  readonly shown: readonly string[]
  readonly onClose: () => void
}

/** What each proposal does to every effect, each by itself against the base, and in numbers. */
export function CompareTable({ shown, onClose }: CompareTableProps) {
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
