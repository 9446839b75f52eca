import type { StressTest } from '#analysis/stress.ts'
import { useSay } from '../desk.ts'
import type { Names } from './names.ts'
import { stressRows } from './stressRows.ts'

/** What each effect loses if a challenged assumption is false, without the proposal and with it. */
export function StressTable(props: { readonly stress: StressTest; readonly names: Names }) {
  const say = useSay()
  const { stress, names } = props
  const rows = stressRows(say, stress)
  if (rows.length === 0) return <p className="impact-note">{say('impact.stress.none')}</p>
  return (
    <table className="impact-table">
      <caption>{say('impact.stress')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('impact.stress.outcome')}</th>
          <th scope="col">{say('impact.stress.without')}</th>
          <th scope="col">{say('impact.stress.with')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ outcome, without, within }) => (
          <tr key={outcome}>
            <th scope="row">{names.factor(outcome)}</th>
            <td data-fall={without.fall}>{without.words}</td>
            <td data-fall={within.fall}>{within.words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
