import type { ReactNode } from 'react'
import { useSay } from '../desk.ts'
import { IconButton } from '../kit/IconButton.tsx'

interface ItemProps {
  readonly mark?: ReactNode
  readonly title: string
  readonly meta?: ReactNode
  /** What choosing it is called, where the title alone would not say it. */
  readonly name?: string
  readonly onChoose: () => void
  /** Goes to the box at the other end. */
  readonly goTo?: { readonly name: string; readonly run: () => void } | undefined
  /** Takes it away; absent where nothing can be changed. */
  readonly onTakeAway?: (() => void) | undefined
}

/** Something that belongs to what is selected: choosing it selects it. */
export function Item({ mark, title, meta, name, onChoose, goTo, onTakeAway }: ItemProps) {
  const say = useSay()
  return (
    <li className="inspector-item">
      <button type="button" className="inspector-item__main" aria-label={name} onClick={onChoose}>
        {mark !== undefined && <span className="inspector-item__mark">{mark}</span>}
        <span className="inspector-item__text">
          <span className="inspector-item__title">{title}</span>
          {meta !== undefined && <span className="inspector-item__meta">{meta}</span>}
        </span>
      </button>
      {goTo && <IconButton name={goTo.name} icon="arrowRight" size="sm" onClick={goTo.run} />}
      {onTakeAway && (
        <IconButton
          name={say('inspector.takeAway', { what: title })}
          icon="close"
          size="sm"
          onClick={onTakeAway}
        />
      )}
    </li>
  )
}
