import { convertToOutcome } from '#editor/deeds/conversion.ts'
import { base } from '#model/layers.ts'
import { assumptionStatuses, evidenceGrades } from '#model/theory.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { WhatIfButton } from '../impact/WhatIfButton.tsx'
import { Button } from '../kit/Button.tsx'
import { Details } from '../kit/Details.tsx'
import { AttachmentList } from './AttachmentList.tsx'
import { titledOptions } from './boxOptions.ts'
import { ChoiceOf } from './ChoiceOf.tsx'
import { DateOf } from './DateOf.tsx'
import { StanceField } from './StanceField.tsx'
import { useRecord } from './subject.ts'
import { TextOf } from './TextOf.tsx'
import { Top } from './Top.tsx'
import { useEntitled } from './useEntitled.ts'

/** An assumption: the claim, how well it is known, who looks after it, and where it hangs. */
export function AssumptionPanel({ id }: { readonly id: string }) {
  const say = useSay()
  const { editor } = useDesk()
  const subject = useRecord('assumptions', id)
  const claim = useEntitled(id)
  const actors = useEditor(({ sheet }) => sheet.theory.actors)
  const layer = useEditor((state) => state.layer)
  if (!subject) return null
  return (
    <>
      <Top title={say('inspector.assumptionPanel')} table="assumptions" id={id} />
      <div className="inspector-fields">
        <div ref={claim}>
          <TextOf
            subject={subject}
            field="title"
            label={say('inspector.title')}
            rows={2}
            required
          />
        </div>
        <ChoiceOf
          subject={subject}
          field="status"
          label={say('inspector.status')}
          absent="untested"
          options={assumptionStatuses.map((value) => ({ value, label: say(`status.${value}`) }))}
        />
        {layer !== base && <StanceField proposal={layer} assumption={id} />}
        <ChoiceOf
          subject={subject}
          field="evidence"
          label={say('inspector.evidence')}
          absent="none"
          options={evidenceGrades.map((value) => ({ value, label: say(`evidence.${value}`) }))}
        />
        <DateOf subject={subject} field="reviewed" label={say('inspector.reviewed')} offerToday />
        <ChoiceOf
          subject={subject}
          field="owner"
          label={say('inspector.owner')}
          options={titledOptions(actors)}
        />
        <Details summary={say('inspector.more')}>
          <div className="inspector-fields">
            <TextOf subject={subject} field="text" label={say('inspector.text')} rows={3} />
            <TextOf subject={subject} field="test" label={say('inspector.test')} rows={2} />
            <TextOf
              subject={subject}
              field="restricted"
              label={say('inspector.restricted')}
              description={say('inspector.restrictedHint')}
            />
          </div>
        </Details>
      </div>
      <AttachmentList assumption={id} />
      <div className="inspector-part">
        <WhatIfButton assumption={id} />
      </div>
      {!subject.closed && (
        <div className="inspector-part">
          <Button
            variant="secondary"
            size="sm"
            icon="swap"
            onClick={() => convertToOutcome(editor, id)}
          >
            {say('inspector.convert')}
          </Button>
          <p className="inspector-nothing">{say('inspector.convertHint')}</p>
        </div>
      )}
    </>
  )
}
