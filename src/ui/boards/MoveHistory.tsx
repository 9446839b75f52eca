import { useEditor, useSay } from '../desk.ts'
import { handsOf, spreadText } from './hands.ts'
import { useDateText } from './useDateText.ts'
import { useFramework } from './useFramework.ts'

/** Where a part has stood, the latest first, with reason, name and the spread of hands. */
export function MoveHistory({ history }: { readonly history: readonly string[] }) {
  const say = useSay()
  const dateText = useDateText()
  const { framework, word } = useFramework()
  const moves = useEditor(({ programme }) => programme.moves) ?? {}
  return (
    <ol className="moves">
      {history.toReversed().map((id) => {
        const move = moves[id]
        if (!move) return null
        const hands = handsOf(move.hands)
        const spread = spreadText(hands, (domain) => word(framework.domains[domain].title))
        return (
          <li key={id}>
            <p>
              <strong>{word(framework.domains[move.domain].title)}</strong>{' '}
              <span className="board-note">
                {[dateText(move.date), move.by].filter(Boolean).join(', ')}
              </span>
            </p>
            <p>{move.reason ?? <span className="board-note">{say('cynefin.noReason')}</span>}</p>
            {hands.length > 0 && <p className="board-note">{say('cynefin.spread', { spread })}</p>}
          </li>
        )
      })}
    </ol>
  )
}
