import type { KeyboardEvent, Ref } from 'react'
import { Field, type FieldProps } from './Field.tsx'
import type { Typing } from './textEdit.ts'
import { textLength } from './textLength.ts'
import { useDraft } from './useDraft.ts'
import { useKeptSelection } from './useKeptSelection.ts'

export interface TextAreaProps extends FieldProps, Typing {
  readonly value: string
  /** Lines shown before it grows with its text. */
  readonly rows?: number
  /** Shows «n av 40»; more is allowed. */
  readonly counter?: number
  readonly placeholder?: string
  readonly disabled?: boolean
  readonly readOnly?: boolean
  readonly required?: boolean
  readonly autoFocus?: boolean
  readonly ref?: Ref<HTMLTextAreaElement>
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void
}

/** Text of several lines that grows as it is written; kept when one leaves it, given back by Escape. */
export function TextArea({
  label,
  hideLabel = false,
  description,
  error,
  counter,
  value,
  rows = 2,
  autoFocus = false,
  onCommit,
  onCheckpoint,
  onCancel,
  onChange,
  onKeyDown,
  ...textarea
}: TextAreaProps) {
  const draft = useDraft(value, { onCommit, onCheckpoint, onCancel, onChange })
  const selection = useKeptSelection(draft.text)
  return (
    <Field
      label={label}
      hideLabel={hideLabel}
      description={description}
      error={error}
      counter={counter === undefined ? undefined : { used: textLength(draft.text), max: counter }}
    >
      {(control) => (
        <textarea
          {...textarea}
          {...control}
          rows={rows}
          className="ds-input kit-textarea"
          // biome-ignore lint/a11y/noAutofocus: asked for where a dialog or a new box begins.
          autoFocus={autoFocus}
          data-autofocus={autoFocus || undefined}
          value={draft.text}
          onFocus={selection.onFocus}
          onChange={(event) => draft.type(event.target.value)}
          onBlur={draft.commit}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && draft.cancel()) {
              event.preventDefault()
              event.stopPropagation()
            }
            onKeyDown?.(event)
          }}
        />
      )}
    </Field>
  )
}
