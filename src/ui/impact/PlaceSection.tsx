import { useState } from 'react'
import { bestConnectedOnChallenged, type PlaceRow } from '#analysis/places.ts'
import { useEditor, useSay } from '../desk.ts'
import { PlaceDialog } from '../inspector/PlaceDialog.tsx'
import { Button } from '../kit/Button.tsx'
import { ChoiceForm } from './ChoiceForm.tsx'
import { Section } from './Section.tsx'
import type { Impact } from './useImpact.ts'

interface PlaceSectionProps {
  readonly impact: Impact
  readonly places: readonly PlaceRow[] | undefined
}

/** Where the proposal could be realised: five counts for each place, and what a person chose. */
export function PlaceSection({ impact, places }: PlaceSectionProps) {
  const say = useSay()
  const [editing, setEditing] = useState(false)
  const { names } = impact
  const all = useEditor(({ programme }) => programme.places)
  const rows = places?.filter(({ place }) => all[place])
  const [theCase] = bestConnectedOnChallenged(rows ?? [])
  return (
    <Section name="places" title={say('impact.places')} count={rows?.length}>
      {!rows && <p className="impact-note">{say('impact.waiting')}</p>}
      {rows?.length === 0 && <p className="impact-note">{say('impact.places.none')}</p>}
      {rows && rows.length > 0 && <PlaceTable rows={rows} impact={impact} />}
      {theCase !== undefined && (
        <p className="impact-remark">
          {say('impact.places.theCase', { place: names.place(theCase) })}
        </p>
      )}
      <div className="impact-actions">
        <Button variant="tertiary" size="sm" icon="pencil" onClick={() => setEditing(true)}>
          {say('impact.places.edit')}
        </Button>
      </div>
      {editing && <PlaceDialog onClose={() => setEditing(false)} />}
      <ChoiceForm impact={impact} />
    </Section>
  )
}

const columns = ['connections', 'outcomes', 'prerequisites', 'actors', 'challenged'] as const

function PlaceTable(props: { readonly rows: readonly PlaceRow[]; readonly impact: Impact }) {
  const say = useSay()
  const { rows, impact } = props
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
        <PlaceRows key={row.place} row={row} impact={impact} />
      ))}
    </table>
  )
}

function PlaceRows({ row, impact }: { readonly row: PlaceRow; readonly impact: Impact }) {
  const say = useSay()
  const { names } = impact
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
