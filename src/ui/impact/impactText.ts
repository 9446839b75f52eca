import { changeListOf } from '#analysis/changeList.ts'
import type { AffectedOutcome } from '#analysis/outcomes.ts'
import { countedRulings } from '#analysis/rulings.ts'
import { letterOf } from '#editor/deeds/proposals.ts'
import { idsOf, type Programme } from '#model/programme.ts'
import type { Say } from '#text/say.ts'
import { actorRelations, nearestRelation, roleWords } from './actorWords.ts'
import { assumptionGroups, groupOf, reasonWords } from './assumptionWords.ts'
import { changeParts } from './changeParts.ts'
import { lackings } from './completenessWords.ts'
import { impactSentence, verdicts } from './impactSentence.ts'
import { outcomeMeta, routesOf, sortedOutcomes } from './outcomeRows.ts'
import { routeLine, routeWords, rulingKey } from './routeWords.ts'
import type { SlowAnswers } from './slowAnswers.ts'
import { stressRows } from './stressRows.ts'
import type { Impact } from './useImpact.ts'

/** Lines of one part under its heading. */
interface Part {
  readonly title: string
  readonly lines: readonly string[]
}

/** The whole panel as plain text, to paste where there are only letters. Answers not ready are left out. */
export function impactText(
  say: Say,
  programme: Programme,
  impact: Impact,
  answers: SlowAnswers,
): string {
  const { outcomes, assumptions, actors, names, id } = impact
  const parts: readonly Part[] = [
    ...outcomeParts(say, impact),
    { title: say('impact.pivots'), lines: pivotLines(say, impact) },
    { title: say('impact.rulings'), lines: rulingLines(say, impact) },
    ...assumptionParts(say, impact),
    ...actorParts(say, impact),
    { title: say('impact.overlaps'), lines: overlapLines(say, programme, impact, answers) },
    { title: say('impact.places'), lines: placeLines(say, impact, answers) },
    { title: say('impact.critical'), lines: criticalLines(say, impact, answers) },
    { title: say('impact.loops'), lines: loopLines(say, impact, answers) },
    ...changeParts(say, names, changeListOf(programme, id)).map(({ title, lines }) => ({
      title,
      lines: lines.map(({ words }) => words),
    })),
    { title: say('impact.completeness'), lines: lackingLines(say, answers) },
  ]
  const text = [
    say('impact.text.title', { letter: letterOf(programme, id), title: names.proposal(id) }),
    say('impact.text.programme', { title: programme.title }),
    '',
    impactSentence(say, outcomes, assumptions, actors),
    ...parts
      .filter(({ lines }) => lines.length > 0)
      .flatMap(({ title, lines }) => ['', title, ...lines.map(listed)]),
    '',
    say('impact.honesty'),
  ]
  return `${text.join('\n')}\n`
}

/** What begins with a space is a further line of the point before it. */
function listed(line: string): string {
  return line.startsWith(' ') ? ` ${line}` : `- ${line}`
}

function outcomeParts(say: Say, impact: Impact): readonly Part[] {
  const { outcomes, names, overlay } = impact
  const rulings = countedRulings(overlay)
  const told = (outcome: AffectedOutcome) => [
    `${names.factor(outcome.outcome)} (${outcomeMeta(say, outcome)})`,
    ...routesOf(outcome).map(
      ([, route]) => ` ${routeLine(routeWords(say, names, route, rulings))}`,
    ),
  ]
  const sorted = sortedOutcomes(outcomes.affected, names, 'title')
  return [
    { title: say('impact.outcomes.removed'), lines: outcomes.removed.map(names.factor) },
    ...verdicts.map((verdict) => ({
      title: `${say('impact.outcomes')}: ${say(`verdict.${verdict}`)}`,
      lines: sorted.filter((outcome) => outcome.verdict === verdict).flatMap(told),
    })),
    { title: say('impact.outcomes.new'), lines: outcomes.own.map(names.factor) },
  ]
}

function pivotLines(say: Say, { pivots, names }: Impact): readonly string[] {
  return pivots.map(({ factor, plus, minus }) => {
    const n = Math.max(plus ?? 0, minus ?? 0)
    const clears = n > 0 ? say('impact.pivots.clears', { n }) : say('impact.pivots.clearsNone')
    return `${names.factor(factor)}: ${plus === undefined ? say('impact.pivots.own') : clears}`
  })
}

function rulingLines(say: Say, { rulings, proposal, names }: Impact): readonly string[] {
  return rulings.map(({ ruling, factor, sign, use }) => {
    const { reason, by, date } = proposal.rulings[ruling] ?? {}
    return [
      `${names.factor(factor)}: ${say(rulingKey(sign))}`,
      reason,
      [by, date].filter(Boolean).join(', '),
      use === 'used' ? '' : say('impact.ruling.idle'),
    ]
      .filter(Boolean)
      .join('. ')
  })
}

function assumptionParts(say: Say, impact: Impact): readonly Part[] {
  const { assumptions, stress, names, proposal } = impact
  const told = assumptionGroups.map((group) => ({
    title: `${say('impact.assumptions')}: ${say(`impact.assumptions.${group}`)}`,
    lines: assumptions
      .filter((affected) => groupOf(affected) === group)
      .flatMap(({ assumption, reasons }) => [
        names.assumption(assumption),
        ...reasons.map((reason) => ` ${reasonWords(say, names, proposal.stances, reason)}`),
      ]),
  }))
  const tests = stress.map((test) => {
    const rows = stressRows(say, test)
    return {
      title: say('impact.text.stress', { assumption: names.assumption(test.assumption) }),
      lines:
        rows.length === 0
          ? [say('impact.stress.none')]
          : rows.map(({ outcome, without, within }) =>
              say('impact.text.stressLine', {
                outcome: names.factor(outcome),
                without: without.words,
                with: within.words,
              }),
            ),
    }
  })
  return [...told, ...tests]
}

function actorParts(say: Say, { actors, names }: Impact): readonly Part[] {
  return actorRelations.map((relation) => ({
    title: `${say('impact.actors')}: ${say(`impact.actors.${relation}`)}`,
    lines: actors
      .filter((actor) => nearestRelation(actor) === relation)
      .flatMap(({ actor, rows, flags }) => [
        `${names.actor(actor)}: ${rows.map((row) => roleWords(say, names, row)).join(', ')}`,
        ...flags.map(({ flag }) => ` ! ${say(`impact.flag.${flag}`)}`),
      ]),
  }))
}

function overlapLines(
  say: Say,
  programme: Programme,
  { names }: Impact,
  { overlaps = [] }: SlowAnswers,
): readonly string[] {
  const parts = ['sameTarget', 'conflicts', 'assumptionConflicts', 'meetingPoints'] as const
  return overlaps.flatMap((overlap) => [
    `${letterOf(programme, overlap.proposal)} ${names.proposal(overlap.proposal)}`,
    ...parts
      .filter((part) => overlap[part].length > 0)
      .map((part) => {
        const of = part === 'assumptionConflicts' ? names.assumption : names.factor
        return ` ${say(`impact.overlaps.${part}`)}: ${overlap[part].map(of).join(', ')}`
      }),
  ])
}

function placeLines(
  say: Say,
  { names, proposal }: Impact,
  { places = [] }: SlowAnswers,
): readonly string[] {
  const kOfN = ([k, n]: readonly [number, number]) => say('impact.places.kOfN', { k, n })
  const { choice } = proposal
  return [
    ...places.map((row) =>
      say('impact.text.placeLine', {
        place: names.place(row.place),
        connections: row.connections,
        outcomes: kOfN(row.outcomes),
        prerequisites: kOfN(row.prerequisites),
        actors: kOfN(row.actors),
        challenged: row.challenged.length,
      }),
    ),
    ...(choice
      ? [
          [
            say('impact.text.chosen', { place: choiceWords(say, names.place, choice.place) }),
            choice.reason,
          ]
            .filter(Boolean)
            .join('. '),
        ]
      : []),
  ]
}

/** A place by its title, or what is chosen in place of one. */
function choiceWords(say: Say, titleOf: (id: string) => string, place: string): string {
  if (place === 'new') return say('impact.choice.new')
  return place === 'none' ? say('impact.choice.none') : titleOf(place)
}

function criticalLines(say: Say, { names }: Impact, { support }: SlowAnswers): readonly string[] {
  if (!support) return []
  const sides = [
    ['impact.critical.without', support.without],
    ['impact.critical.with', support.with],
  ] as const
  const outcomes = new Set(sides.flatMap(([, { critical }]) => idsOf(critical)))
  return [...outcomes].flatMap((outcome) => [
    names.factor(outcome),
    ...sides.map(([key, { critical }]) => {
      const told = critical[outcome]?.map((id) => `«${names.assumption(id)}»`).join(', ')
      return ` ${say(key)}: ${told ?? say('impact.critical.countNone')}`
    }),
  ])
}

function loopLines(say: Say, { names }: Impact, { loops }: SlowAnswers): readonly string[] {
  return (loops?.loops ?? []).map(({ factors, kind }) =>
    say('impact.text.loop', {
      loop: [...factors, factors[0] ?? ''].map(names.factor).join(' → '),
      kind: say(`loop.${kind}`),
    }),
  )
}

function lackingLines(say: Say, { completeness }: SlowAnswers): readonly string[] {
  if (!completeness) return []
  return lackings.map((lacking) =>
    say(`impact.completeness.${lacking}`, { n: completeness[lacking].length }),
  )
}
