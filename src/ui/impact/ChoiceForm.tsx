import { useState } from 'react'
import { useStore } from 'zustand'
import { choosePlace } from '#editor/deeds/choice.ts'
import { idsOf, type PlaceChoice } from '#model/programme.ts'
import { useLanguage } from '../app.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Fieldset } from '../kit/Fieldset.tsx'
import { Select } from '../kit/Select.tsx'
import { TextArea } from '../kit/TextArea.tsx'
import { TextField } from '../kit/TextField.tsx'
import { dayWords } from './dayWords.ts'
import { look } from './look.ts'
import type { Impact } from './useImpact.ts'

/** A person's choice of place, with the reason; kept in one step. */
export function ChoiceForm({ impact }: { readonly impact: Impact }) {
  const { id, proposal } = impact
  const { choice } = proposal
  // A form anew when the choice is made, here or in another tab.
  return (
    <Form
      key={JSON.stringify(choice)}
      id={id}
      choice={choice}
      isClosed={proposal.status === 'adopted'}
    />
  )
}

interface FormProps {
  readonly id: string
  readonly choice: PlaceChoice | undefined
  readonly isClosed: boolean
}

function Form({ id, choice, isClosed }: FormProps) {
  const say = useSay()
  const language = useLanguage()
  const { editor } = useDesk()
  const places = useEditor(({ programme }) => programme.places)
  const lastBy = useStore(look, (state) => state.by)
  const [place, setPlace] = useState(choice?.place ?? '')
  const [reason, setReason] = useState(choice?.reason ?? '')
  const [by, setBy] = useState(choice?.by ?? lastBy)
  const isChanged =
    place !== (choice?.place ?? '') ||
    (place !== '' && (reason !== (choice?.reason ?? '') || by !== (choice?.by ?? lastBy)))
  const save = () => {
    look.setState({ by })
    choosePlace(
      editor,
      id,
      place === '' ? undefined : { place, reason: reason.trim(), by: by.trim() },
    )
  }
  return (
    <div className="impact-form">
      <Fieldset legend={say('impact.choice')} disabled={isClosed}>
        <Select
          label={say('impact.choice.place')}
          value={place}
          options={[
            { value: '', label: say('impact.choice.open') },
            ...idsOf(places).map((value) => ({ value, label: places[value]?.title ?? value })),
            { value: 'new', label: say('impact.choice.new') },
            { value: 'none', label: say('impact.choice.none') },
          ]}
          onChange={setPlace}
        />
        {place !== '' && (
          <>
            <TextArea label={say('impact.choice.reason')} value={reason} onChange={setReason} />
            <TextField label={say('impact.choice.by')} value={by} onChange={setBy} />
          </>
        )}
        {choice?.date && (
          <p className="impact-label">
            {[choice.by, dayWords(choice.date, language)].filter(Boolean).join(', ')}
          </p>
        )}
        {isChanged && (
          <Button size="sm" onClick={save}>
            {say('impact.choice.save')}
          </Button>
        )}
      </Fieldset>
    </div>
  )
}
