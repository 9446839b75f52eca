import { moveEnd, turnAround } from '#editor/deeds/links.ts'
import { evidenceGrades, necessities, type Sign } from '#model/theory.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { Select } from '../kit/Select.tsx'
import { AssumptionList } from './AssumptionList.tsx'
import { boxOptions } from './boxOptions.ts'
import { ChoiceOf } from './ChoiceOf.tsx'
import { Marked } from './Marked.tsx'
import { useRecord } from './subject.ts'
import { TextOf } from './TextOf.tsx'
import { TogglesOf } from './TogglesOf.tsx'
import { Top } from './Top.tsx'

const signs: readonly { readonly value: Sign; readonly key: 'plus' | 'minus' | 'unknown' }[] = [
  { value: '+', key: 'plus' },
  { value: '-', key: 'minus' },
  { value: '?', key: 'unknown' },
]

/** A link: what it claims, why, how well it is known, and where it goes. */
export function LinkPanel({ id }: { readonly id: string }) {
  const say = useSay()
  const { editor } = useDesk()
  const subject = useRecord('links', id)
  if (!subject) return null
  const { closed } = subject
  return (
    <>
      <Top title={say('inspector.linkPanel')} table="links" id={id} />
      <div className="inspector-fields">
        <End id={id} end="from" />
        <End id={id} end="to" />
        {!closed && (
          <Button
            variant="tertiary"
            size="sm"
            icon="swap"
            className="inspector-add"
            onClick={() => turnAround(editor, id)}
          >
            {say('inspector.turnAround')}
          </Button>
        )}
        <TogglesOf
          subject={subject}
          field="sign"
          label={say('inspector.sign')}
          absent="+"
          options={signs.map(({ value, key }) => ({ value, label: say(`inspector.sign.${key}`) }))}
        />
        <TogglesOf
          subject={subject}
          field="necessity"
          label={say('inspector.necessity')}
          description={say('inspector.necessityHint')}
          absent="contributing"
          options={necessities.map((value) => ({
            value,
            label: say(`inspector.necessity.${value}`),
          }))}
        />
        <TextOf
          subject={subject}
          field="rationale"
          label={say('inspector.rationale')}
          description={say('inspector.rationaleHint')}
          rows={3}
        />
        <ChoiceOf
          subject={subject}
          field="evidence"
          label={say('inspector.evidence')}
          absent="none"
          options={evidenceGrades.map((value) => ({ value, label: say(`evidence.${value}`) }))}
        />
        <TextOf subject={subject} field="mechanism" label={say('inspector.mechanism')} rows={2} />
      </div>
      <AssumptionList on={id} />
    </>
  )
}

/** One end of a link, and the click alternative to dragging it elsewhere. */
function End({ id, end }: { readonly id: string; readonly end: 'from' | 'to' }) {
  const say = useSay()
  const { editor } = useDesk()
  const subject = useRecord('links', id)
  const factors = useEditor(({ sheet }) => sheet.theory.factors)
  if (!subject) return null
  const label = say(end === 'from' ? 'inspector.from' : 'inspector.to')
  const box = subject.record[end]
  const title = factors[box]?.title ?? box
  return (
    <Marked subject={subject} field={end} label={label}>
      <div className="inspector-end">
        <Select
          label={label}
          value={box}
          options={boxOptions(say, factors)}
          disabled={subject.closed}
          onChange={(chosen) => moveEnd(editor, id, end, chosen)}
        />
        <IconButton
          name={say('inspector.goTo', { box: title })}
          icon="arrowRight"
          onClick={() => editor.select([box])}
        />
      </div>
    </Marked>
  )
}
