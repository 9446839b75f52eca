import { useStore } from 'zustand'
import type { AffectedActor } from '#analysis/actors.ts'
import { ReadPart } from '../canvas/ReadPart.tsx'
import { useSay } from '../desk.ts'
import { actorRelations, firstRoles, nearestRelation, roleWords } from './actorWords.ts'
import { firstRows, look, matches } from './look.ts'
import type { Names } from './names.ts'
import { Row, Rows } from './Row.tsx'
import { Group, Section } from './Section.tsx'
import { litOf } from './useLighting.ts'

interface ActorSectionProps {
  readonly actors: readonly AffectedActor[]
  readonly names: Names
}

/** Whom the proposal touches, how, and what somebody should notice. */
export function ActorSection({ actors, names }: ActorSectionProps) {
  const say = useSay()
  const text = useStore(look, (state) => state.text)
  const found = actors.filter(({ actor }) => matches(text, names.actor(actor)))
  return (
    <Section name="actors" title={say('impact.actors')} count={actors.length}>
      {actorRelations.map((relation) => {
        const rows = found.filter((actor) => nearestRelation(actor) === relation)
        if (rows.length === 0) return null
        return (
          <Group key={relation} title={say(`impact.actors.${relation}`)} count={rows.length}>
            <Rows first={firstRows(text)}>
              {rows.map((actor) => (
                <ActorRow key={actor.actor} actor={actor} names={names} />
              ))}
            </Rows>
          </Group>
        )
      })}
    </Section>
  )
}

function ActorRow(props: { readonly actor: AffectedActor; readonly names: Names }) {
  const say = useSay()
  const { actor, names } = props
  const nearest = nearestRelation(actor)
  const near = actor.rows.filter(({ relation }) => relation === nearest)
  const touched = actor.rows.filter(({ on }) => names.factorRecord(on)).map(({ on }) => on)
  return (
    <Row
      lit={() => litOf(touched)}
      title={names.actor(actor.actor)}
      meta={firstRoles(say, names, near)}
      notices={actor.flags.map(({ flag }) => say(`impact.flag.${flag}`))}
    >
      <dl className="impact-roles">
        {actorRelations.map((relation) => {
          const rows = actor.rows.filter((row) => row.relation === relation)
          if (rows.length === 0) return null
          return (
            <div key={relation}>
              <dt>{say(`impact.actors.${relation}`)}</dt>
              {rows.map((row) => (
                <dd key={`${row.role} ${row.on}`}>{roleWords(say, names, row)}</dd>
              ))}
            </div>
          )
        })}
      </dl>
      <ReadPart
        focus={{ on: 'actor', of: actor.actor }}
        label={say('reading.actor')}
        name={say('reading.actorNamed', { title: names.actor(actor.actor) })}
      />
      {actor.flags.map(({ flag, because }) => (
        <p key={flag} className="impact-note">
          <strong>{say(`impact.flag.${flag}`)}</strong>
          {because.length > 0 && ': '}
          {because.map((row) => roleWords(say, names, row)).join(', ')}
        </p>
      ))}
    </Row>
  )
}
