import { setLocked } from '#editor/deeds/flags.ts'
import { domains } from '#model/boards.ts'
import { factorKinds, isOutcome, resultLevels, timings } from '#model/theory.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Details } from '../kit/Details.tsx'
import { AssumptionList } from './AssumptionList.tsx'
import { titledOptions } from './boxOptions.ts'
import { ChoiceOf } from './ChoiceOf.tsx'
import { FlagOf } from './FlagOf.tsx'
import { IndicatorList } from './IndicatorList.tsx'
import { LinkLists } from './LinkLists.tsx'
import { RoleList } from './RoleList.tsx'
import { useRecord } from './subject.ts'
import { TextOf } from './TextOf.tsx'
import { Top } from './Top.tsx'

/** A box: its fields, its links, what is assumed of it, who has a role in it, how it is measured. */
export function FactorPanel({ id }: { readonly id: string }) {
  const say = useSay()
  const { editor } = useDesk()
  const subject = useRecord('factors', id)
  const places = useEditor(({ programme }) => programme.places)
  if (!subject) return null
  const own = { ...subject, closed: subject.closed || subject.record.locked === true }
  return (
    <>
      <Top title={say(`kind.${subject.record.kind}`)} table="factors" id={id} />
      {subject.record.locked && (
        <div className="inspector-locked">
          <p>{say('inspector.locked')}</p>
          {!subject.closed && (
            <Button
              size="sm"
              variant="secondary"
              icon="unlock"
              onClick={() => setLocked(editor, [id], false)}
            >
              {say('marks.menu.unlock', { n: 1 })}
            </Button>
          )}
        </div>
      )}
      <div className="inspector-fields">
        <TextOf
          subject={own}
          field="title"
          label={say('inspector.title')}
          description={say('inspector.titleHint')}
          rows={2}
          counter={40}
          required
        />
        <ChoiceOf
          subject={own}
          field="kind"
          label={say('inspector.kind')}
          absent="activity"
          options={factorKinds.map((value) => ({ value, label: say(`kind.${value}`) }))}
        />
        <TextOf subject={own} field="text" label={say('inspector.text')} rows={3} />
        <Details summary={say('inspector.more')}>
          <div className="inspector-fields">
            <ChoiceOf
              subject={own}
              field="level"
              label={say('inspector.level')}
              options={resultLevels.map((value) => ({ value, label: say(`level.${value}`) }))}
            />
            <ChoiceOf
              subject={own}
              field="timing"
              label={say('inspector.timing')}
              options={timings.map((value) => ({ value, label: say(`timing.${value}`) }))}
            />
            <ChoiceOf
              subject={own}
              field="place"
              label={say('inspector.place')}
              options={titledOptions(places)}
            />
            <TextOf subject={own} field="journeyStep" label={say('inspector.journeyStep')} />
            <ChoiceOf
              subject={own}
              field="cynefin"
              label={say('inspector.cynefin')}
              options={domains.map((value) => ({
                value,
                label: say(`inspector.cynefin.${value}`),
              }))}
            />
            <FlagOf subject={own} field="isDisbenefit" label={say('inspector.isDisbenefit')} />
            {isOutcome(subject.record) && (
              <FlagOf
                subject={own}
                field="aboveCeiling"
                label={say('inspector.aboveCeiling')}
                description={say('inspector.aboveCeilingHint')}
              />
            )}
            <TextOf
              subject={own}
              field="restricted"
              label={say('inspector.restricted')}
              description={say('inspector.restrictedHint')}
            />
            <FlagOf
              subject={subject}
              field="locked"
              label={say('inspector.isLocked')}
              description={say('inspector.isLockedHint')}
            />
          </div>
        </Details>
      </div>
      <LinkLists factor={id} />
      <AssumptionList on={id} />
      <RoleList factor={id} />
      <IndicatorList factor={id} />
    </>
  )
}
