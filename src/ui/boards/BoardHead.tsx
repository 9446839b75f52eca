import type { ReactNode } from 'react'
import type { Source } from '#model/ruleSets.ts'
import { Heading } from '../kit/Heading.tsx'
import { SourceMark } from './SourceMark.tsx'

interface BoardHeadProps {
  readonly title: string
  readonly source: Source
  /** What the board is of. */
  readonly subject: ReactNode
  readonly children: ReactNode
}

/** The name of a board and whose it is, what it is of, and what can be done with it. */
export function BoardHead({ title, source, subject, children }: BoardHeadProps) {
  return (
    <header className="board-head">
      <div className="board-head__title">
        <Heading level={2} size="sm">
          {title}
        </Heading>
        <SourceMark source={source} what={title} />
      </div>
      <div className="board-head__subject">{subject}</div>
      <div className="board-head__deeds">{children}</div>
    </header>
  )
}
