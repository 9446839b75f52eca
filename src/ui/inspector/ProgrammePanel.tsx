import { useState } from 'react'
import { languages, phases } from '#model/programme.ts'
import { DecisionLog } from '../decide/DecisionLog.tsx'
import { useEditor, useSay } from '../desk.ts'
import { Details } from '../kit/Details.tsx'
import { TextField } from '../kit/TextField.tsx'
import { ActorList } from './ActorList.tsx'
import { titledOptions } from './boxOptions.ts'
import { ChoiceOf } from './ChoiceOf.tsx'
import { Part } from './Part.tsx'
import { PlaceList } from './PlaceList.tsx'
import { SealPart } from './SealPart.tsx'
import { useProgramme } from './subject.ts'
import { TextOf } from './TextOf.tsx'

/** The programme as a whole, its actors and its places. */
export function ProgrammePanel() {
  const say = useSay()
  const subject = useProgramme()
  const actors = useEditor(({ programme }) => programme.theory.actors)
  return (
    <>
      <header className="inspector-top">
        <h2 className="inspector-top__title">{say('inspector.programme')}</h2>
      </header>
      <div className="inspector-fields">
        <TextOf subject={subject} field="title" label={say('inspector.title')} required />
        <TextOf subject={subject} field="summary" label={say('inspector.summary')} rows={3} />
        <TextOf subject={subject} field="vision" label={say('inspector.vision')} rows={2} />
        <ChoiceOf
          subject={subject}
          field="phase"
          label={say('inspector.phase')}
          options={phases.map((value) => ({ value, label: say(`phase.${value}`) }))}
        />
        <Details summary={say('inspector.more')}>
          <div className="inspector-fields">
            <ChoiceOf
              subject={subject}
              field="owner"
              label={say('inspector.owner')}
              options={titledOptions(actors)}
            />
            <div className="inspector-pair">
              <TextOf subject={subject} field="costFrame" label={say('inspector.costFrame')} />
              <EndYear />
            </div>
            <ChoiceOf
              subject={subject}
              field="language"
              label={say('inspector.language')}
              options={languages.map((value) => ({ value, label: say(`language.${value}`) }))}
            />
          </div>
        </Details>
      </div>
      <SealPart />
      <ActorList />
      <PlaceList />
      <Part title={say('decide.decisions')}>
        <DecisionLog />
      </Part>
    </>
  )
}

function EndYear() {
  const say = useSay()
  const { record, set } = useProgramme()
  const [isWrong, setWrong] = useState(false)
  const year = record.endYear
  return (
    <TextField
      label={say('inspector.endYear')}
      value={year === undefined ? '' : String(year)}
      error={isWrong ? say('inspector.endYear.error') : undefined}
      onCommit={(text) => {
        const digits = text.trim()
        const isYear = /^\d{4}$/.test(digits)
        setWrong(digits !== '' && !isYear)
        if (digits === '') set({ endYear: undefined })
        else if (isYear) set({ endYear: Number(digits) })
      }}
    />
  )
}
