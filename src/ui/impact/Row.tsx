import { Children, type ReactNode, useId, useState } from 'react'
import { Icon } from '../kit/Icon.tsx'
import { List } from '../kit/List.tsx'
import type { Lit } from '../view.ts'
import { Shortened } from './Shortened.tsx'
import { useLighting } from './useLighting.ts'

interface RowProps {
  /** What it lights on the canvas. */
  readonly lit?: (() => Lit) | undefined
  readonly mark?: ReactNode
  readonly title: ReactNode
  readonly meta?: ReactNode
  /** What somebody should notice, always in sight. */
  readonly notices?: readonly string[]
  /** Its reason, shown when it is opened. */
  readonly children?: ReactNode
}

/** A finding: it lights what it is about, and opens to its reason. */
export function Row({ lit, mark, title, meta, notices = [], children }: RowProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const { keep, handlers } = useLighting(lit)
  const opens = children !== undefined
  const toggle = () => {
    setOpen(!open)
    keep(!open)
  }
  return (
    <li className="impact-row" data-open={open || undefined}>
      <button
        type="button"
        className="impact-row__head"
        aria-expanded={opens ? open : undefined}
        aria-controls={opens ? id : undefined}
        aria-pressed={opens ? undefined : open}
        onClick={toggle}
        {...handlers}
      >
        <span className="impact-row__mark">{mark}</span>
        <span className="impact-row__text">
          <span className="impact-row__title">{title}</span>
          {meta !== undefined && <span className="impact-row__meta">{meta}</span>}
          {notices.map((notice) => (
            <span key={notice} className="impact-row__notice">
              <Icon name="warning" size="sm" />
              {notice}
            </span>
          ))}
        </span>
        {opens && (
          <span className="impact-row__more">
            <Icon name={open ? 'chevronUp' : 'chevronDown'} />
          </span>
        )}
      </button>
      {opens && open && (
        <div id={id} className="impact-row__reason">
          {children}
        </div>
      )}
    </li>
  )
}

interface RowsProps {
  /** So many are shown until somebody asks for all. */
  readonly first?: number | undefined
  readonly children: ReactNode
}

/** Findings after each other. */
export function Rows({ first, children }: RowsProps) {
  return (
    <Shortened items={Children.toArray(children)} first={first}>
      {(shown) => <List kind="plain">{shown}</List>}
    </Shortened>
  )
}
