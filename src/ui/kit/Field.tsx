import { type ReactNode, useId } from 'react'
import { useKitWords } from './kitWords.ts'

/** What stands around any field. */
export interface FieldProps {
  readonly label: string
  /** Keeps the label for screen readers only, where the place says it. */
  readonly hideLabel?: boolean
  readonly description?: ReactNode
  /** What is wrong and what to do about it. */
  readonly error?: string | undefined
}

interface Around extends FieldProps {
  readonly counter?: { readonly used: number; readonly max: number } | undefined
  readonly children: (control: ControlProps) => ReactNode
}

interface ControlProps {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

/** Label, description, counter and error around a control that is tied to them. */
export function Field({ label, hideLabel = false, description, error, counter, children }: Around) {
  const id = useId()
  const ids = {
    description: description === undefined ? undefined : `${id}d`,
    error: error === undefined ? undefined : `${id}e`,
    counter: counter === undefined ? undefined : `${id}c`,
  }
  const describedBy = Object.values(ids).filter((it) => it !== undefined)
  return (
    <div className="ds-field kit-field">
      <div className={hideLabel ? 'ds-sr-only' : 'kit-field__top'}>
        <label htmlFor={id} className="ds-label">
          {label}
        </label>
        {counter && <Counter id={ids.counter} {...counter} />}
      </div>
      {description !== undefined && (
        <div id={ids.description} data-field="description">
          {description}
        </div>
      )}
      {children({
        id,
        'aria-describedby': describedBy.length > 0 ? describedBy.join(' ') : undefined,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {error !== undefined && (
        <p id={ids.error} className="ds-validation-message">
          {error}
        </p>
      )}
    </div>
  )
}

/** How much of the room is used: a hint, never a block. */
function Counter(props: {
  readonly id: string | undefined
  readonly used: number
  readonly max: number
}) {
  const say = useKitWords()
  const { id, used, max } = props
  return (
    <span id={id} className="kit-field__counter" data-over={used > max || undefined}>
      {say('kit.counter', { used, max })}
    </span>
  )
}
