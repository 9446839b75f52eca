import type { Card } from './boards.ts'
import type { Programme, Proposal, RecordPatch, TheoryPatch } from './programme.ts'
import { countOf, type Restricted, restrictedInProgramme } from './restricted.ts'
import type { Actor, Assumption, Factor, Table } from './theory.ts'

/**
 * The programme with words in the place of what is exempt from public access: what it hangs together
 * with stays, so that whatever is counted is counted right; titles, texts and reasons do not.
 */
export function redacted(programme: Programme, words: string): Programme {
  const { theory, proposals } = programme
  const exempt = restrictedInProgramme(programme)
  if (countOf(exempt) === 0) return programme
  return {
    ...programme,
    theory: {
      ...theory,
      factors: blackened(theory.factors, exempt.factors, words),
      assumptions: blackened(theory.assumptions, exempt.assumptions, words),
      actors: blackened(theory.actors, exempt.actors, words),
      links: each(theory.links, (link) => {
        const { rationale, mechanism, ...claim } = link
        return exempt.factors.has(link.from) || exempt.factors.has(link.to) ? claim : link
      }),
      indicators: each(theory.indicators, (indicator) =>
        exempt.factors.has(indicator.on) ? { on: indicator.on, title: words } : indicator,
      ),
    },
    proposals: Object.fromEntries(
      Object.entries(proposals).map(([id, proposal]) => [id, without(proposal, exempt, words)]),
    ),
    ...boardsWithout(programme, exempt, words),
  }
}

/** What the boards say of what is exempt goes too: of a card about it all words, else those about it. */
function boardsWithout(
  { cards, moves, experiments }: Programme,
  { factors, actors }: Restricted,
  words: string,
): Partial<Programme> {
  const isExempt = (ids: Iterable<string | undefined>) =>
    [...ids].some((id) => id !== undefined && (factors.has(id) || actors.has(id)))
  const cardWithout = (card: Card): Card => {
    const { subject, cells, dependencies, levers, tensions, ...said } = card
    const { positions, userRole } = said
    const own = factors.has(subject)
      ? { ...(positions && { positions }), ...(userRole && { userRole }) }
      : said
    return {
      subject,
      ...own,
      ...(cells && {
        cells: each(cells, ({ text, ...cell }) =>
          !text || isExempt([subject, cell.actor, ...Object.keys(cell.factors ?? {})])
            ? cell
            : { ...cell, text },
        ),
      }),
      ...(dependencies && {
        dependencies: each(dependencies, ({ text, ...need }) =>
          !text || isExempt([subject, need.from, need.to]) ? need : { ...need, text },
        ),
      }),
      ...(levers && {
        levers: each(levers, ({ text, ...lever }) =>
          !text || isExempt([subject, lever.actor]) ? lever : { ...lever, text },
        ),
      }),
      ...(tensions && {
        tensions: each(tensions, (tension) =>
          isExempt([subject, tension.owner, ...Object.keys(tension.between ?? {})])
            ? { ...tension, text: words }
            : tension,
        ),
      }),
    }
  }
  return {
    ...(cards && { cards: each(cards, cardWithout) }),
    ...(moves && {
      moves: each(moves, ({ reason, ...move }) =>
        !reason || isExempt([move.factor]) ? move : { ...move, reason },
      ),
    }),
    ...(experiments && {
      experiments: each(experiments, (experiment) => {
        const { factor, status, endDate } = experiment
        if (!factors.has(factor)) return experiment
        return {
          factor,
          hypothesis: words,
          ...(status && { status }),
          ...(endDate && { endDate }),
        }
      }),
    }),
  }
}

function without(proposal: Proposal, exempt: Restricted, words: string): Proposal {
  const { change, stances, rulings } = proposal
  const next: TheoryPatch = {
    ...change,
    ...(change.factors && { factors: blackened(change.factors, exempt.factors, words) }),
    ...(change.assumptions && {
      assumptions: blackened(change.assumptions, exempt.assumptions, words),
    }),
    ...(change.actors && { actors: blackened(change.actors, exempt.actors, words) }),
  }
  return {
    ...proposal,
    change: next,
    stances: each(stances, ({ reason, ...stance }) =>
      exempt.assumptions.has(stance.assumption) || exempt.factors.has(stance.factor ?? '')
        ? stance
        : { ...stance, ...(reason && { reason }) },
    ),
    rulings: each(rulings, ({ reason, ...ruling }) =>
      exempt.factors.has(ruling.factor) ? ruling : { ...ruling, ...(reason && { reason }) },
    ),
  }
}

/** The fields in which people write what they mean. */
const written = ['text', 'test', 'short', 'journeyStep'] as const

function blackened<R extends RecordPatch<Factor | Assumption | Actor>>(
  table: Table<R>,
  exempt: ReadonlySet<string>,
  words: string,
): Table<R> {
  return each(table, (record, id) => {
    if (record === null || !exempt.has(id)) return record
    const next: Record<string, unknown> = { ...record }
    if ('title' in next) next['title'] = words
    for (const field of written) delete next[field]
    return next as R
  })
}

function each<R>(table: Table<R>, make: (record: R, id: string) => R): Table<R> {
  return Object.fromEntries(Object.entries(table).map(([id, record]) => [id, make(record, id)]))
}
