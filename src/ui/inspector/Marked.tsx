import type { ReactNode } from 'react'
import { useSay } from '../desk.ts'
import { LinkButton } from '../kit/Link.tsx'
import { oneField, type Subject } from './subject.ts'

interface MarkedProps<R> {
  readonly subject: Subject<R>
  readonly field: keyof R & string
  readonly label: string
  /** What an absent field means. */
  readonly absent?: unknown
  readonly children: ReactNode
}

/** A field that says when the proposal has another value than the base, and can be set back. */
export function Marked<R>({ subject, field, label, absent, children }: MarkedProps<R>) {
  const say = useSay()
  const { record, inBase, closed, set } = subject
  if (!inBase || (inBase[field] ?? absent) === (record[field] ?? absent)) return children
  return (
    <div className="inspector-changed">
      {children}
      <p className="inspector-changed__line">
        <span className="inspector-changed__word">{say('inspector.changed')}</span>
        {!closed && (
          <LinkButton
            aria-label={say('inspector.asBaseField', { field: label })}
            onClick={() => set(oneField(field, inBase[field]))}
          >
            {say('inspector.asBase')}
          </LinkButton>
        )}
      </p>
    </div>
  )
}
