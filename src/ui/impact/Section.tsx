import { type ReactNode, useId, useRef } from 'react'
import { useStore } from 'zustand'
import { Icon } from '../kit/Icon.tsx'
import { look, type SectionName, toggled } from './look.ts'

interface SectionProps {
  readonly name: SectionName
  readonly title: string
  /** How many rows it holds. */
  readonly count?: number | undefined
  readonly children: ReactNode
}

/** A part of the panel that can be folded away. */
export function Section({ name, title, count, children }: SectionProps) {
  const id = useId()
  const open = !useStore(look, (state) => state.folded.has(name))
  const section = useRef<HTMLElement>(null)
  const toggle = () => {
    look.setState(({ folded }) => ({ folded: toggled(folded, name) }))
    // Its heading may have stood still while the reader went on: what is folded then is far above.
    if (open) section.current?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <section ref={section} className="impact-section">
      <h3 className="impact-section__heading">
        <button
          type="button"
          className="impact-section__toggle"
          aria-expanded={open}
          aria-controls={id}
          onClick={toggle}
        >
          <Icon name={open ? 'chevronDown' : 'chevronRight'} />
          <span>{title}</span>
          {count !== undefined && <span className="impact-section__count">{count}</span>}
        </button>
      </h3>
      <div id={id} className="impact-section__body" hidden={!open}>
        {open && children}
      </div>
    </section>
  )
}

/** A smaller heading over some of a section's rows. */
export function Group(props: {
  readonly title: string
  readonly count?: number
  readonly children: ReactNode
}) {
  return (
    <div className="impact-group">
      <h4 className="impact-group__title">
        {props.title}
        {props.count !== undefined && <span className="impact-group__count">{props.count}</span>}
      </h4>
      {props.children}
    </div>
  )
}
