import { today } from '#editor/deeds/today.ts'
import { useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Field } from '../kit/Field.tsx'
import { useDraft } from '../kit/useDraft.ts'
import { Marked } from './Marked.tsx'
import { oneField, type Subject, type TextKey } from './subject.ts'

interface DateOfProps<R> {
  readonly subject: Subject<R>
  readonly field: TextKey<R>
  readonly label: string
  /** Offers to set it to today. */
  readonly offerToday?: boolean
}

/** A date, kept when one leaves it. */
export function DateOf<R>({ subject, field, label, offerToday = false }: DateOfProps<R>) {
  const say = useSay()
  const value = (subject.record[field] as string | undefined) ?? ''
  const keep = (date: string) => subject.set(oneField(field, date === '' ? undefined : date))
  const draft = useDraft(value, { onCommit: keep })
  return (
    <Marked subject={subject} field={field} label={label}>
      <div className="inspector-date">
        <Field label={label}>
          {(control) => (
            <input
              {...control}
              type="date"
              className="ds-input"
              value={draft.text}
              readOnly={subject.closed}
              onChange={(event) => draft.type(event.target.value)}
              onBlur={draft.commit}
              onKeyDown={(event) => {
                if (event.key === 'Enter') draft.commit()
                if (event.key === 'Escape' && draft.cancel()) event.stopPropagation()
              }}
            />
          )}
        </Field>
        {offerToday && !subject.closed && value !== today() && (
          <Button size="sm" variant="secondary" tone="neutral" onClick={() => keep(today())}>
            {say('inspector.today')}
          </Button>
        )}
      </div>
    </Marked>
  )
}
