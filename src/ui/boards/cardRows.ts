import { theoryOfCard } from '#framework/cardChecks.ts'
import { type ProposedCell, proposedCells } from '#framework/proposedCells.ts'
import type { Card } from '#model/boards.ts'
import { byCharacterCode, idsOf, type Programme } from '#model/programme.ts'
import { type Actor, type ResultLevel, resultLevels } from '#model/theory.ts'

/** What stands at one actor and result level: cells of the card, then cells that boxes propose. */
export interface CardField {
  readonly level: ResultLevel
  readonly cells: readonly string[]
  readonly proposed: readonly ProposedCell[]
}

export interface CardRow {
  readonly id: string
  readonly actor: Actor
  readonly fields: readonly CardField[]
}

/**
 * The rows of a card: actors with a cell, a dependency or a proposed cell, and those asked for besides;
 * the collaboration first.
 */
export function cardRows(
  programme: Programme,
  card: Card,
  asked: ReadonlySet<string>,
): readonly CardRow[] {
  const { actors } = theoryOfCard(programme, card)
  const cells = card.cells ?? {}
  const proposed = proposedCells(programme, card)
  const named = new Set([
    ...asked,
    ...Object.values(cells).map(({ actor }) => actor),
    ...Object.values(card.dependencies ?? {}).flatMap(({ from, to }) => [from, to]),
    ...proposed.map(({ actor }) => actor),
  ])
  return inOrder(actors, named).map((id) => ({
    id,
    actor: actors[id] as Actor,
    fields: resultLevels.map((level) => ({
      level,
      cells: idsOf(cells).filter((it) => cells[it]?.actor === id && cells[it]?.level === level),
      proposed: proposed.filter((it) => it.actor === id && it.level === level),
    })),
  }))
}

/** Actors that are there, those of the collaboration first, then by id. */
export function inOrder(
  actors: Readonly<Record<string, Actor>>,
  ids: Iterable<string>,
): readonly string[] {
  const rank = (id: string) => (actors[id]?.inCollaboration ? 0 : 1)
  return [...new Set(ids)]
    .filter((id) => actors[id])
    .sort((a, b) => rank(a) - rank(b) || byCharacterCode(a, b))
}
