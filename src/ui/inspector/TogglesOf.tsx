import { ToggleGroup } from '../kit/ToggleGroup.tsx'
import { Marked } from './Marked.tsx'
import { type Subject, type TextKey, written } from './subject.ts'

interface TogglesOfProps<R> {
  readonly subject: Subject<R>
  readonly field: TextKey<R>
  readonly label: string
  readonly description?: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** What an absent field means. */
  readonly absent?: string
}

/** One of a few, all in sight. */
export function TogglesOf<R>(props: TogglesOfProps<R>) {
  const { subject, field, label, description, options, absent } = props
  return (
    <Marked subject={subject} field={field} label={label} absent={absent}>
      <div className="ds-field kit-field">
        {/* The group says its name itself. */}
        <span className="ds-label" aria-hidden="true">
          {label}
        </span>
        {description && <div data-field="description">{description}</div>}
        <ToggleGroup
          name={label}
          size="sm"
          value={(subject.record[field] as string | undefined) ?? absent}
          segments={options.map((option) => ({ ...option, disabled: subject.closed }))}
          onChange={(chosen) => subject.set(written(subject, field, chosen, absent))}
        />
      </div>
    </Marked>
  )
}
