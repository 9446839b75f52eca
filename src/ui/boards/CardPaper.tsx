import type { Card } from '#model/boards.ts'
import { idsOf } from '#model/programme.ts'
import { functionIds, type LensId } from '#model/ruleSets.ts'
import { resultLevels, type Theory } from '#model/theory.ts'
import { useSay } from '../desk.ts'
import { CellFace } from './CellFace.tsx'
import type { CardRow } from './cardRows.ts'
import { DependencyGraph } from './DependencyGraph.tsx'
import { PaperFoot, PaperHead } from './Paper.tsx'
import { useFramework } from './useFramework.ts'

interface CardPaperProps {
  readonly title: string
  readonly card: Card
  readonly theory: Theory
  readonly rows: readonly CardRow[]
}

/** The card as it stands on paper: what is written, and nothing to press. */
export function CardPaper({ title, card, theory, rows }: CardPaperProps) {
  const say = useSay()
  const { framework, term, word } = useFramework()
  const withCells = rows.filter((row) => row.fields.some(({ cells }) => cells.length > 0))
  const lens = (id: LensId) => word(framework.lenses[id].title)
  const actor = (id: string | undefined) => theory.actors[id ?? '']?.title
  const functions = functionIds.filter((id) => card[id])
  const tensions = idsOf(card.tensions ?? {})
  const levers = idsOf(card.levers ?? {})
  return (
    <>
      <PaperHead board={say('card.board')} title={title} />
      {card.publicPurpose && <p className="paper-lead">{card.publicPurpose}</p>}
      {withCells.length > 0 && (
        <table className="card-table">
          <thead>
            <tr>
              <td className="card-table__actors" />
              {resultLevels.map((level) => (
                <th key={level} data-civic={level === 'civic' || undefined}>
                  {term(`level.${level}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {withCells.map((row) => (
              <tr key={row.id}>
                <th>{row.actor.title}</th>
                {row.fields.map((field) => (
                  <td key={field.level} data-civic={field.level === 'civic' || undefined}>
                    <div className="card-field">
                      {field.cells.map((id) => {
                        const cell = card.cells?.[id]
                        return (
                          cell && (
                            <div key={id} className="card-cell">
                              <CellFace cell={cell} theory={theory} />
                            </div>
                          )
                        )
                      })}
                    </div>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="paper-columns">
        <div>
          {levers.length > 0 && (
            <section>
              <h2>{`${lens('leveraging')}: ${say('card.levers').toLocaleLowerCase()}`}</h2>
              <ul>
                {levers.map((id) => {
                  const lever = card.levers?.[id]
                  return (
                    lever && (
                      <li key={id}>
                        {[term(`lever.${lever.kind}`), actor(lever.actor), lever.text]
                          .filter(Boolean)
                          .join(' – ')}
                      </li>
                    )
                  )
                })}
              </ul>
            </section>
          )}
          {card.userRole && (
            <section>
              <h2>{`${lens('engaging')}: ${say('card.userRole').toLocaleLowerCase()}`}</h2>
              <p>{term(`userRole.${card.userRole}`)}</p>
            </section>
          )}
          {tensions.length > 0 && (
            <section>
              <h2>{`${lens('synthesising')}: ${say('card.tensions').toLocaleLowerCase()}`}</h2>
              <ul>
                {tensions.map((id) => {
                  const tension = card.tensions?.[id]
                  const name = actor(tension?.owner)
                  return (
                    <li key={id}>
                      {tension?.text}
                      {name && ` (${say('card.ownedBy', { name })})`}
                    </li>
                  )
                })}
              </ul>
            </section>
          )}
        </div>
        {idsOf(card.dependencies ?? {}).length > 0 && (
          <DependencyGraph card={card} theory={theory} />
        )}
      </div>
      {card.narrative && <p className="paper-text">{card.narrative}</p>}
      {functions.length > 0 && (
        <div className="paper-functions">
          {functions.map((id) => (
            <section key={id}>
              <h2>{word(framework.functions[id].title)}</h2>
              <p>{card[id]}</p>
            </section>
          ))}
        </div>
      )}
      <PaperFoot source={framework.sources.card} />
    </>
  )
}
