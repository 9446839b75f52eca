import { setPlace } from '#editor/deeds/fields.ts'
import { addPlace, removePlace } from '#editor/deeds/proposals.ts'
import { idsOf, type Place, type PlaceKind, placeKinds } from '#model/programme.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { IconButton } from '../kit/IconButton.tsx'
import { Select } from '../kit/Select.tsx'
import { ListDialog } from './ListDialog.tsx'
import { RecordText } from './RecordText.tsx'

/** Where proposals can be realised. */
export function Places({ onClose }: { readonly onClose: () => void }) {
  const { editor } = useDesk()
  const say = useSay()
  const places = useEditor(({ programme }) => programme.places)
  const ids = idsOf(places)
  return (
    <ListDialog
      title={say('shell.places')}
      text={say('shell.placesText')}
      headings={[say('shell.placeName'), say('shell.placeKind'), say('shell.placeOwner')]}
      isEmpty={ids.length === 0}
      addLabel={say('shell.addPlace')}
      onAdd={() => addPlace(editor, say('shell.newPlaceTitle'), 'project')}
      onClose={onClose}
    >
      {ids.map((id) => {
        const place = places[id]
        return place && <PlaceRow key={id} id={id} place={place} />
      })}
    </ListDialog>
  )
}

function PlaceRow({ id, place }: { readonly id: string; readonly place: Place }) {
  const { editor } = useDesk()
  const say = useSay()
  const { title, kind, owner } = place
  const actors = useEditor(({ programme }) => programme.theory.actors)
  return (
    <tr>
      <td>
        <RecordText
          label={`${say('shell.placeName')}: ${title}`}
          value={title}
          required
          onText={(text, edit) => setPlace(editor, id, { title: text ?? title }, edit)}
        />
      </td>
      <td>
        <Select<PlaceKind>
          label={`${say('shell.placeKind')}: ${title}`}
          hideLabel
          value={kind}
          options={placeKinds.map((it) => ({ value: it, label: say(`placeKind.${it}`) }))}
          onChange={(next) => setPlace(editor, id, { kind: next })}
        />
      </td>
      <td>
        <Select
          label={`${say('shell.placeOwner')}: ${title}`}
          hideLabel
          value={owner !== undefined && owner in actors ? owner : ''}
          options={[
            { value: '', label: say('shell.notSet') },
            ...idsOf(actors).map((it) => ({ value: it, label: actors[it]?.title ?? it })),
          ]}
          onChange={(next) => setPlace(editor, id, { owner: next === '' ? undefined : next })}
        />
      </td>
      <td>
        <IconButton
          name={say('shell.removePlace', { title })}
          icon="trash"
          size="sm"
          onClick={() => removePlace(editor, id)}
        />
      </td>
    </tr>
  )
}
