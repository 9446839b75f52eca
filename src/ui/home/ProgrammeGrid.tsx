import type { Entry } from '#editor/library.ts'
import type { Notice } from './notice.ts'
import { ProgrammeCard } from './ProgrammeCard.tsx'

interface ProgrammeGridProps {
  readonly entries: readonly Entry[]
  readonly onTell: (notice: Notice) => void
}

/** The programmes, last changed first. */
export function ProgrammeGrid({ entries, onTell }: ProgrammeGridProps) {
  if (entries.length === 0) return null
  return (
    <ul className="programmes">
      {entries.map((entry) => (
        <li key={entry.id}>
          <ProgrammeCard entry={entry} onTell={onTell} />
        </li>
      ))}
    </ul>
  )
}
