import { theoryOfCard } from '#framework/cardChecks.ts'
import type { Framework } from '#framework/framework.ts'
import type { Card, Cell } from '#model/boards.ts'
import { idsOf, type Programme } from '#model/programme.ts'
import { functionIds, type LensId } from '#model/ruleSets.ts'
import type { Say } from '#text/say.ts'
import type { CardRow } from './cardRows.ts'
import { subjectName } from './SubjectSelect.tsx'
import { spokenIn } from './useFramework.ts'

interface CardTextInput {
  readonly say: Say
  readonly language: string
  readonly framework: Framework
  readonly programme: Programme
  readonly card: Card
  readonly rows: readonly CardRow[]
}

/** The card as plain text, for a note or a message. What is not answered is left out. */
export function cardText({
  say,
  language,
  framework,
  programme,
  card,
  rows,
}: CardTextInput): string {
  const { term, word } = spokenIn(framework, language)
  const theory = theoryOfCard(programme, card)
  const actor = (id: string | undefined) => theory.actors[id ?? '']?.title ?? ''
  const lines: string[] = [`${say('card.board')}: ${subjectName(programme, card.subject, say)}`]
  const part = (title: string, content: readonly (string | undefined)[]) => {
    const there = content.filter((line) => line !== undefined && line !== '')
    if (there.length > 0) lines.push('', title.toLocaleUpperCase(), ...(there as string[]))
  }
  const lens = (id: LensId) => word(framework.lenses[id].title)
  const named = (name: string, text: string | undefined) => text && `${name}: ${text}`

  const cellLine = (cell: Cell) => {
    const tied = Object.keys(cell.factors ?? {}).flatMap((id) => theory.factors[id]?.title ?? [])
    const details = [
      cell.pricing && term(`pricing.${cell.pricing}`),
      cell.timing && say(`timing.${cell.timing}`),
      cell.evidence && say(`evidence.${cell.evidence}`),
      ...tied.map((title) => `«${title}»`),
    ].filter(Boolean)
    const text = cell.text ? `: ${cell.text}` : ''
    const after = details.length > 0 ? ` (${details.join(', ')})` : ''
    return `  ${term(`level.${cell.level}`)} – ${term(`effect.${cell.effect}`)}${text}${after}`
  }
  const matrix = rows.flatMap((row) => {
    const cells = row.fields.flatMap((field) => field.cells.flatMap((id) => card.cells?.[id] ?? []))
    return cells.length === 0 ? [] : [row.actor.title, ...cells.map(cellLine)]
  })
  part(lens('positioning'), [named(say('card.purpose'), card.publicPurpose), ...matrix])

  const levers = Object.values(card.levers ?? {}).map(({ kind, actor: holder, text }) =>
    ['-', term(`lever.${kind}`), actor(holder) && `(${actor(holder)})`, text && `– ${text}`]
      .filter(Boolean)
      .join(' '),
  )
  const dependencies = Object.values(card.dependencies ?? {})
    .filter(({ from, to }) => actor(from) && actor(to))
    .map(({ from, to, needs, status = 'open', text }) => {
      const sentence = say('card.dependency', {
        from: actor(from),
        need: term(`need.${needs}`),
        to: actor(to),
      })
      const agreed = term(`agreement.${status}`).toLocaleLowerCase()
      return `- ${sentence} (${agreed})${text ? ` – ${text}` : ''}`
    })
  part(lens('leveraging'), [...levers, ...dependencies])
  part(lens('engaging'), [
    card.userRole && named(say('card.userRole'), term(`userRole.${card.userRole}`)),
  ])
  const tensions = idsOf(card.tensions ?? {}).map((id) => {
    const { text = '', owner } = card.tensions?.[id] ?? {}
    const name = actor(owner)
    return `- ${text}${name ? ` (${say('card.ownedBy', { name })})` : ''}`
  })
  part(lens('synthesising'), [...tensions, card.narrative])
  part(
    say('card.functions'),
    functionIds.map((id) => named(word(framework.functions[id].title), card[id])),
  )
  return `${lines.join('\n')}\n`
}
