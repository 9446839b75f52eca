import { addIndicatorTo } from '#editor/deeds/actors.ts'
import { detach } from '#editor/deeds/assumptions.ts'
import { idsOf } from '#model/programme.ts'
import { directions } from '#model/theory.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Details } from '../kit/Details.tsx'
import { Adder } from './Adder.tsx'
import { ChoiceOf } from './ChoiceOf.tsx'
import { DateOf } from './DateOf.tsx'
import { Nothing, Part } from './Part.tsx'
import { Reveal } from './Reveal.tsx'
import { closedBecause, useRecord } from './subject.ts'
import { TextOf } from './TextOf.tsx'

/** What is measured at a box. */
export function IndicatorList({ factor }: { readonly factor: string }) {
  const say = useSay()
  const { editor } = useDesk()
  const indicators = useEditor(({ sheet }) => sheet.theory.indicators)
  const closed = useEditor(closedBecause) !== undefined
  const ids = idsOf(indicators).filter((id) => indicators[id]?.on === factor)
  return (
    <Part title={say('inspector.indicators')} count={ids.length}>
      {ids.length === 0 && <Nothing>{say('inspector.indicators.none')}</Nothing>}
      {ids.map((id) => (
        <IndicatorDetails key={id} id={id} />
      ))}
      {!closed && (
        <Reveal label={say('inspector.newIndicator')}>
          {(close) => (
            <Adder
              label={say('inspector.newIndicator')}
              description={say('inspector.newIndicatorHint')}
              onAdd={(title) => addIndicatorTo(editor, factor, title)}
              onLeave={close}
            />
          )}
        </Reveal>
      )}
    </Part>
  )
}

function IndicatorDetails({ id }: { readonly id: string }) {
  const say = useSay()
  const { editor } = useDesk()
  const subject = useRecord('indicators', id)
  if (!subject) return null
  const { record, closed } = subject
  const aim = [record.baseline, record.target].filter(Boolean).join(' → ')
  return (
    <Details
      summary={
        <>
          {record.title}
          {aim && <span className="inspector-item__meta"> {aim}</span>}
        </>
      }
    >
      <div className="inspector-fields">
        <TextOf subject={subject} field="title" label={say('inspector.title')} required />
        <div className="inspector-pair">
          <TextOf subject={subject} field="baseline" label={say('inspector.baseline')} />
          <TextOf subject={subject} field="target" label={say('inspector.target')} />
        </div>
        <div className="inspector-pair">
          <TextOf subject={subject} field="unit" label={say('inspector.unit')} />
          <ChoiceOf
            subject={subject}
            field="direction"
            label={say('inspector.direction')}
            options={directions.map((value) => ({ value, label: say(`direction.${value}`) }))}
          />
        </div>
        <DateOf subject={subject} field="targetDate" label={say('inspector.targetDate')} />
        <TextOf subject={subject} field="source" label={say('inspector.source')} />
        {!closed && (
          <Button
            variant="tertiary"
            tone="danger"
            size="sm"
            icon="trash"
            className="inspector-add"
            onClick={() => detach(editor, 'indicators', id)}
          >
            {say('inspector.remove')}
          </Button>
        )}
      </div>
    </Details>
  )
}
