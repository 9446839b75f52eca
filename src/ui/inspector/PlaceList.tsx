import { addPlace, removePlace } from '#editor/deeds/proposals.ts'
import { phases, placeKinds } from '#model/programme.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Checkbox } from '../kit/Checkbox.tsx'
import { Details } from '../kit/Details.tsx'
import { Fieldset } from '../kit/Fieldset.tsx'
import { Adder } from './Adder.tsx'
import { titledOptions } from './boxOptions.ts'
import { ChoiceOf } from './ChoiceOf.tsx'
import { Nothing, Part } from './Part.tsx'
import { Reveal } from './Reveal.tsx'
import { usePlace } from './subject.ts'
import { TextOf } from './TextOf.tsx'

/** Where proposals can be realised, each opening to its fields and who takes part. */
export function PlaceList() {
  const say = useSay()
  const { editor } = useDesk()
  const options = titledOptions(useEditor(({ programme }) => programme.places))
  return (
    <Part title={say('inspector.places')} count={options.length}>
      {options.length === 0 && <Nothing>{say('inspector.places.none')}</Nothing>}
      {options.map(({ value }) => (
        <PlaceDetails key={value} id={value} />
      ))}
      <Reveal label={say('inspector.addPlace')}>
        {(close) => (
          <Adder
            label={say('inspector.addPlace')}
            description={say('inspector.addPlaceHint')}
            onAdd={(title) => addPlace(editor, title, 'project')}
            onLeave={close}
          />
        )}
      </Reveal>
    </Part>
  )
}

function PlaceDetails({ id }: { readonly id: string }) {
  const say = useSay()
  const { editor } = useDesk()
  const subject = usePlace(id)
  const actors = titledOptions(useEditor(({ sheet }) => sheet.theory.actors))
  if (!subject) return null
  const { record, set } = subject
  const takesPart = (actor: string, does: boolean) => {
    const { [actor]: _, ...others } = record.actors ?? {}
    set({ actors: does ? { ...others, [actor]: true } : others })
  }
  return (
    <Details summary={record.title}>
      <div className="inspector-fields">
        <TextOf subject={subject} field="title" label={say('inspector.title')} required />
        <ChoiceOf
          subject={subject}
          field="kind"
          label={say('inspector.placeKind')}
          absent="project"
          options={placeKinds.map((value) => ({ value, label: say(`placeKind.${value}`) }))}
        />
        <ChoiceOf subject={subject} field="owner" label={say('inspector.owner')} options={actors} />
        <ChoiceOf
          subject={subject}
          field="phase"
          label={say('inspector.phase')}
          options={phases.map((value) => ({ value, label: say(`phase.${value}`) }))}
        />
        {actors.length > 0 && (
          <Fieldset legend={say('inspector.placeActors')}>
            {actors.map(({ value, label }) => (
              <Checkbox
                key={value}
                label={label}
                checked={record.actors?.[value] === true}
                onChange={(does) => takesPart(value, does)}
              />
            ))}
          </Fieldset>
        )}
        <Button
          variant="tertiary"
          tone="danger"
          size="sm"
          icon="trash"
          className="inspector-add"
          onClick={() => removePlace(editor, id)}
        >
          {say('inspector.remove')}
        </Button>
      </div>
    </Details>
  )
}
