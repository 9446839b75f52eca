import type { PlaceRow } from '#analysis/places.ts'
import { useEditor, useSay } from '../desk.ts'
import type { Names } from './names.ts'

const columns = ['connections', 'outcomes', 'prerequisites', 'actors', 'challenged'] as const

interface PlaceTableProps {
  readonly rows: readonly PlaceRow[]
  readonly names: Names
}

/** Five counts for each place, and whether another is at least as good in all. */
export function PlaceTable({ rows, names }: PlaceTableProps) {
  const say = useSay()
  return (
    <table className="impact-table impact-places">
      <caption>{say('impact.places.caption')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {say(`impact.places.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <PlaceRows key={row.place} row={row} names={names} />
      ))}
    </table>
  )
}

function PlaceRows({ row, names }: { readonly row: PlaceRow; readonly names: Names }) {
  const say = useSay()
  const kind = useEditor(({ programme }) => programme.places[row.place]?.kind)
  const missing = row.missingActors.map(names.actor).join(', ')
  const challenged = row.challenged.map((id) => `«${names.assumption(id)}»`).join(', ')
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns.length}>
          {names.place(row.place)}
          <span className="impact-places__kind">
            {kind && `${say(`placeKind.${kind}`)} · `}
            {say(row.dominated ? 'impact.places.dominated' : 'impact.places.best')}
          </span>
        </th>
      </tr>
      <tr>
        <td>{row.connections}</td>
        {[row.outcomes, row.prerequisites, row.actors].map(([k, n], i) => (
          <td key={columns[i + 1]}>{say('impact.places.kOfN', { k, n })}</td>
        ))}
        <td>{row.challenged.length}</td>
      </tr>
      {(missing || challenged) && (
        <tr>
          <td colSpan={columns.length} className="impact-places__why">
            {missing && <span>{say('impact.places.missing', { actors: missing })}</span>}
            {challenged && <span>{say('impact.places.restsOn', { assumptions: challenged })}</span>}
          </td>
        </tr>
      )}
    </tbody>
  )
}
