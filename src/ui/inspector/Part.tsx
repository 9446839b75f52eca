import { type ReactNode, useId } from 'react'

interface PartProps {
  readonly title: string
  readonly count?: number
  readonly children: ReactNode
}

/** Some of the inspector's fields and lists under one heading. */
export function Part({ title, count, children }: PartProps) {
  const id = useId()
  return (
    <section className="inspector-part" aria-labelledby={id}>
      <h3 id={id} className="inspector-part__title">
        {title}
        {count !== undefined && count > 0 && <span className="inspector-part__count">{count}</span>}
      </h3>
      {children}
    </section>
  )
}

/** What is said where a list is empty. */
export function Nothing({ children }: { readonly children: ReactNode }) {
  return <p className="inspector-nothing">{children}</p>
}
