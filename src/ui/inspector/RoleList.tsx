import { useState } from 'react'
import { giveNewActorRole, giveRole } from '#editor/deeds/actors.ts'
import { detach } from '#editor/deeds/assumptions.ts'
import { idsOf } from '#model/programme.ts'
import { type RoleName, roleNames } from '#model/theory.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Checkbox } from '../kit/Checkbox.tsx'
import { Fieldset } from '../kit/Fieldset.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { List } from '../kit/List.tsx'
import { Select } from '../kit/Select.tsx'
import { TextField } from '../kit/TextField.tsx'
import { titledOptions } from './boxOptions.ts'
import { Nothing, Part } from './Part.tsx'
import { Reveal } from './Reveal.tsx'
import { closedBecause, useRecord, written } from './subject.ts'

/** The actors with a role on a box, whether it is agreed, and a way to give one. */
export function RoleList({ factor }: { readonly factor: string }) {
  const say = useSay()
  const roles = useEditor(({ sheet }) => sheet.theory.roles)
  const closed = useEditor(closedBecause) !== undefined
  const ids = idsOf(roles).filter((id) => roles[id]?.on === factor)
  return (
    <Part title={say('inspector.roles')} count={ids.length}>
      {ids.length === 0 && <Nothing>{say('inspector.roles.none')}</Nothing>}
      <List kind="plain">
        {ids.map((id) => (
          <RoleItem key={id} id={id} />
        ))}
      </List>
      {!closed && (
        <Reveal label={say('inspector.addRole')}>
          {(close) => <RoleForm factor={factor} onDone={close} />}
        </Reveal>
      )}
    </Part>
  )
}

function RoleItem({ id }: { readonly id: string }) {
  const say = useSay()
  const { editor } = useDesk()
  const subject = useRecord('roles', id)
  const actor = useEditor(({ sheet }) => sheet.theory.actors[subject?.record.actor ?? '']?.title)
  if (!subject || actor === undefined) return null
  const { record, closed, set } = subject
  return (
    <li className="inspector-role">
      <span className="inspector-role__actor">{actor}</span>
      <Select
        label={say('inspector.roleOf', { actor })}
        hideLabel
        value={record.role}
        options={roleNames.map((role) => ({ value: role, label: say(`role.${role}`) }))}
        disabled={closed}
        onChange={(role) => set({ role })}
      />
      <Checkbox
        label={say('inspector.agreed')}
        checked={record.agreed === true}
        disabled={closed}
        onChange={(agreed) => set(written(subject, 'agreed', agreed, false))}
      />
      {!closed && (
        <IconButton
          name={say('inspector.takeAway', { what: `${actor} ${say(`role.${record.role}`)}` })}
          icon="close"
          size="sm"
          onClick={() => detach(editor, 'roles', id)}
        />
      )}
    </li>
  )
}

const newActor = '+'

function RoleForm(props: { readonly factor: string; readonly onDone: () => void }) {
  const { factor, onDone } = props
  const say = useSay()
  const { editor } = useDesk()
  const actors = useEditor(({ sheet }) => sheet.theory.actors)
  const offered = titledOptions(actors)
  const [actor, setActor] = useState(offered[0]?.value ?? newActor)
  const [name, setName] = useState('')
  const [role, setRole] = useState<RoleName>('owns')
  const isReady = actor !== newActor || name.trim() !== ''
  const give = () => {
    if (!isReady) return
    if (actor === newActor) giveNewActorRole(editor, name.trim(), role, factor)
    else giveRole(editor, actor, role, factor)
    onDone()
  }
  return (
    <Fieldset legend={say('inspector.addRole')}>
      <Select
        label={say('inspector.actor')}
        value={actor}
        options={[...offered, { value: newActor, label: say('inspector.newActor') }]}
        onChange={setActor}
      />
      {actor === newActor && (
        <TextField
          label={say('inspector.newActorName')}
          value={name}
          autoFocus
          onChange={setName}
          onKeyDown={(event) => event.key === 'Enter' && give()}
        />
      )}
      <Select
        label={say('inspector.role')}
        value={role}
        options={roleNames.map((value) => ({ value, label: say(`role.${value}`) }))}
        onChange={setRole}
      />
      <div className="inspector-buttons">
        <Button size="sm" disabled={!isReady} onClick={give}>
          {say('inspector.add')}
        </Button>
        <Button size="sm" variant="tertiary" tone="neutral" onClick={onDone}>
          {say('inspector.cancel')}
        </Button>
      </div>
    </Fieldset>
  )
}
