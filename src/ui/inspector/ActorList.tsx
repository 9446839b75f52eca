import { nameActor } from '#editor/deeds/actors.ts'
import { removeRecord } from '#editor/deeds/removal.ts'
import { spheres } from '#model/theory.ts'
import { ReadPart } from '../canvas/ReadPart.tsx'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Details } from '../kit/Details.tsx'
import { Adder } from './Adder.tsx'
import { titledOptions } from './boxOptions.ts'
import { ChoiceOf } from './ChoiceOf.tsx'
import { FlagOf } from './FlagOf.tsx'
import { Nothing, Part } from './Part.tsx'
import { Reveal } from './Reveal.tsx'
import { closedBecause, useRecord } from './subject.ts'
import { TextOf } from './TextOf.tsx'

/** All actors of the shown layer, each opening to its fields. */
export function ActorList() {
  const say = useSay()
  const { editor } = useDesk()
  const actors = useEditor(({ sheet }) => sheet.theory.actors)
  const closed = useEditor(closedBecause) !== undefined
  const options = titledOptions(actors)
  return (
    <Part title={say('inspector.actors')} count={options.length}>
      {options.length === 0 && <Nothing>{say('inspector.actors.none')}</Nothing>}
      {options.map(({ value }) => (
        <ActorDetails key={value} id={value} />
      ))}
      {!closed && (
        <Reveal label={say('inspector.addActor')}>
          {(close) => (
            <Adder
              label={say('inspector.addActor')}
              description={say('inspector.addActorHint')}
              onAdd={(title) => nameActor(editor, title)}
              onLeave={close}
            />
          )}
        </Reveal>
      )}
    </Part>
  )
}

function ActorDetails({ id }: { readonly id: string }) {
  const say = useSay()
  const { editor } = useDesk()
  const subject = useRecord('actors', id)
  if (!subject) return null
  const { record, closed } = subject
  return (
    <Details summary={record.title}>
      <div className="inspector-fields">
        <TextOf subject={subject} field="title" label={say('inspector.title')} required />
        <FlagOf
          subject={subject}
          field="inCollaboration"
          label={say('inspector.inCollaboration')}
        />
        <TextOf subject={subject} field="short" label={say('inspector.short')} />
        <ChoiceOf
          subject={subject}
          field="sphere"
          label={say('inspector.sphere')}
          options={spheres.map((value) => ({ value, label: say(`sphere.${value}`) }))}
        />
        <TextOf subject={subject} field="text" label={say('inspector.text')} rows={2} />
        <TextOf
          subject={subject}
          field="restricted"
          label={say('inspector.restricted')}
          description={say('inspector.restrictedHint')}
        />
        <ReadPart
          focus={{ on: 'actor', of: id }}
          label={say('reading.actor')}
          name={say('reading.actorNamed', { title: record.title })}
        />
        {!closed && (
          <Button
            variant="tertiary"
            tone="danger"
            size="sm"
            icon="trash"
            className="inspector-add"
            onClick={() => removeRecord(editor, 'actors', id)}
          >
            {say('inspector.remove')}
          </Button>
        )}
      </div>
    </Details>
  )
}
