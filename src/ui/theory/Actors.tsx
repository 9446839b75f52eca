import { nameActor } from '#editor/deeds/actors.ts'
import { setRecord } from '#editor/deeds/fields.ts'
import { removeRecord } from '#editor/deeds/removal.ts'
import { idsOf } from '#model/programme.ts'
import { type Actor, type Sphere, spheres } from '#model/theory.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { Checkbox } from '../kit/Checkbox.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { Select } from '../kit/Select.tsx'
import { ListDialog } from './ListDialog.tsx'
import { RecordText } from './RecordText.tsx'

/** The actors of the shown layer. */
export function Actors({ onClose }: { readonly onClose: () => void }) {
  const { editor } = useDesk()
  const say = useSay()
  const actors = useEditor(({ sheet }) => sheet.theory.actors)
  const ids = idsOf(actors)
  return (
    <ListDialog
      title={say('shell.actors')}
      text={say('shell.actorsText')}
      headings={[
        say('shell.actorName'),
        say('shell.actorShort'),
        say('shell.actorSphere'),
        say('shell.actorIn'),
        say('shell.actorRoles'),
      ]}
      isEmpty={ids.length === 0}
      addLabel={say('shell.addActor')}
      onAdd={() => nameActor(editor, say('deed.newActorTitle'))}
      onClose={onClose}
    >
      {ids.map((id) => {
        const actor = actors[id]
        return actor && <ActorRow key={id} id={id} actor={actor} />
      })}
    </ListDialog>
  )
}

function ActorRow({ id, actor }: { readonly id: string; readonly actor: Actor }) {
  const { editor } = useDesk()
  const say = useSay()
  const { title, short = '', sphere = '', inCollaboration = false } = actor
  const roles = useEditor(
    ({ sheet }) => Object.values(sheet.theory.roles).filter((role) => role.actor === id).length,
  )
  return (
    <tr>
      <td>
        <RecordText
          label={`${say('shell.actorName')}: ${title}`}
          value={title}
          required
          onText={(text, edit) => setRecord(editor, 'actors', id, { title: text ?? title }, edit)}
        />
      </td>
      <td className="list-narrow">
        <RecordText
          label={`${say('shell.actorShort')}: ${title}`}
          value={short}
          onText={(text, edit) => setRecord(editor, 'actors', id, { short: text }, edit)}
        />
      </td>
      <td>
        <Select<Sphere | ''>
          label={`${say('shell.actorSphere')}: ${title}`}
          hideLabel
          value={sphere}
          options={[
            { value: '', label: say('shell.notSet') },
            ...spheres.map((it) => ({ value: it, label: say(`sphere.${it}`) })),
          ]}
          onChange={(next) =>
            setRecord(editor, 'actors', id, { sphere: next === '' ? undefined : next })
          }
        />
      </td>
      <td className="list-check">
        <Checkbox
          label={<span className="ds-sr-only">{`${say('shell.actorIn')}: ${title}`}</span>}
          checked={inCollaboration}
          onChange={(isIn) => setRecord(editor, 'actors', id, { inCollaboration: isIn })}
        />
      </td>
      <td className="list-number">{roles}</td>
      <td>
        <IconButton
          name={say('shell.removeActor', { title })}
          icon="trash"
          size="sm"
          onClick={() => removeRecord(editor, 'actors', id)}
        />
      </td>
    </tr>
  )
}
