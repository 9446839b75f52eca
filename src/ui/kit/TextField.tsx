import type { KeyboardEvent, Ref } from 'react'
import { Field, type FieldProps } from './Field.tsx'
import { Icon, type IconName } from './Icon.tsx'
import type { Typing } from './textEdit.ts'
import { textLength } from './textLength.ts'
import { useDraft } from './useDraft.ts'
import { useKeptSelection } from './useKeptSelection.ts'

export interface TextFieldProps extends FieldProps, Typing {
  readonly value: string
  readonly type?: 'text' | 'search' | 'url' | 'email'
  /** Shows «n av 40»; more is allowed. */
  readonly counter?: number
  readonly icon?: IconName
  readonly placeholder?: string
  readonly disabled?: boolean
  readonly readOnly?: boolean
  readonly required?: boolean
  readonly autoFocus?: boolean
  readonly name?: string
  readonly ref?: Ref<HTMLInputElement>
  /** Keys that the field does not use itself; Enter and Escape come here after it has used them. */
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
}

/** One line of text, kept when one leaves it or presses Enter, given back by Escape. */
export function TextField({
  label,
  hideLabel = false,
  description,
  error,
  counter,
  value,
  type = 'text',
  icon,
  autoFocus = false,
  onCommit,
  onCheckpoint,
  onCancel,
  onChange,
  onKeyDown,
  ...input
}: TextFieldProps) {
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
        <div className="kit-input" data-icon={icon ? '' : undefined}>
          {icon && <Icon name={icon} />}
          <input
            {...input}
            {...control}
            type={type}
            className="ds-input"
            // biome-ignore lint/a11y/noAutofocus: asked for where a dialog or a new box begins.
            autoFocus={autoFocus}
            data-autofocus={autoFocus || undefined}
            autoComplete="off"
            value={draft.text}
            onFocus={selection.onFocus}
            onChange={(event) => draft.type(event.target.value)}
            onBlur={draft.commit}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) draft.commit()
              if (event.key === 'Escape' && draft.cancel()) {
                event.preventDefault()
                event.stopPropagation()
              }
              onKeyDown?.(event)
            }}
          />
        </div>
      )}
    </Field>
  )
}
