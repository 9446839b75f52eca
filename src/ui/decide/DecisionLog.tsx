import type { Decision } from '#model/programme.ts'
import { useLanguage } from '../app.ts'
import { useEditor, useSay } from '../desk.ts'
import { dayWords } from '../impact/dayWords.ts'
import { List } from '../kit/List.tsx'
import './decide.css'

/** What has been decided, newest first: of one proposal, or of all. */
export function DecisionLog({ proposal }: { readonly proposal?: string }) {
  const say = useSay()
  const language = useLanguage()
  const decisions = useEditor(({ programme }) => programme.decisions)
  const told = newestFirst(Object.entries(decisions)).filter(
    ([, decision]) => proposal === undefined || decision.proposal === proposal,
  )
  if (told.length === 0) return <p className="decide-none">{say('decide.decisions.none')}</p>
  return (
    <List kind="plain">
      {told.map(([id, { title, date, by, reason, text }]) => (
        <li key={id} className="decide-decision">
          <p className="decide-decision__title">{title}</p>
          <p className="decide-none">{[dayWords(date, language), by].filter(Boolean).join(', ')}</p>
          {reason && <p>{reason}</p>}
          {text && <p className="decide-none">{text}</p>}
        </li>
      ))}
    </List>
  )
}

/** By date; a decision from elsewhere may name the day alone. */
function newestFirst(
  entries: readonly (readonly [string, Decision])[],
): readonly (readonly [string, Decision])[] {
  return entries
    .toReversed()
    .toSorted(([, a], [, b]) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
}
