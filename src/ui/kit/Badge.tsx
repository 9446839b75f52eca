import type { TagTone } from './Tag.tsx'

interface BadgeProps {
  readonly count: number
  readonly tone?: TagTone
}

/** A small number beside a word that says what is counted. */
export function Badge({ count, tone = 'neutral' }: BadgeProps) {
  return (
    <span className="kit-badge" data-color={tone}>
      {count}
    </span>
  )
}
