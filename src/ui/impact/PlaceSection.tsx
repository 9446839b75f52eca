import { useState } from 'react'
import { bestConnectedOnChallenged, type PlaceRow } from '#analysis/places.ts'
import { useEditor, useSay } from '../desk.ts'
import { PlaceDialog } from '../inspector/PlaceDialog.tsx'
import { Button } from '../kit/Button.tsx'
import { ChoiceForm } from './ChoiceForm.tsx'
import { PlaceTable } from './PlaceTable.tsx'
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
      {rows && rows.length > 0 && <PlaceTable rows={rows} names={names} />}
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
