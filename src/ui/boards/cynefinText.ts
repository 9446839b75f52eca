import type { Framework } from '#framework/framework.ts'
import { placingChecks } from '#framework/placingChecks.ts'
import { placingsOf, summaryOf } from '#framework/placings.ts'
import { domains } from '#model/boards.ts'
import { theoryWith } from '#model/layers.ts'
import type { Programme } from '#model/programme.ts'
import type { Say } from '#text/say.ts'
import { experimentsOf, statusOf } from './experiments.ts'
import { handsOf, spreadText } from './hands.ts'
import { subjectName } from './SubjectSelect.tsx'
import { dateTextIn } from './useDateText.ts'
import { filled, spokenIn } from './useFramework.ts'

interface CynefinTextInput {
  readonly say: Say
  readonly language: string
  readonly framework: Framework
  readonly programme: Programme
  readonly proposal: string
}

/** The placings as plain text: by domain, hardest first, with reason, name, date and spread. */
export function cynefinText(input: CynefinTextInput): string {
  const { say, language, framework, programme, proposal } = input
  const { word } = spokenIn(framework, language)
  const dateText = dateTextIn(language)
  const placings = placingsOf(programme, proposal)
  const { counts, hardest, open } = summaryOf(placings)
  const { factors } = theoryWith(programme.theory, programme.proposals[proposal]?.change ?? {})
  const name = (domain: (typeof domains)[number]) => word(framework.domains[domain].title)
  const title = (factor: string | undefined) => factors[factor ?? '']?.title ?? ''
  const present = domains.filter((domain) => counts[domain])

  const lines = [
    `${say('cynefin.board')}: ${subjectName(programme, proposal, say)}`,
    [
      say('cynefin.partCount', { n: placings.length }),
      ...present.map((domain) => `${name(domain)} ${counts[domain]}`),
      ...(open.length > 0 ? [say('cynefin.openCount', { n: open.length })] : []),
    ].join(' · '),
  ]
  if (hardest) lines.push(say('cynefin.hardest', { domain: name(hardest).toLocaleLowerCase() }))
  for (const { alarm, part, place } of placingChecks(programme, proposal)) {
    const about = { part: title(part), place: programme.places[place ?? '']?.title }
    lines.push(`! ${filled(word(framework.rules[alarm].title), about)}`)
  }
  for (const domain of domains) {
    const here = placings.filter((it) => it.domain === domain)
    if (here.length === 0) continue
    lines.push('', name(domain).toLocaleUpperCase())
    for (const { factor, counts: isCounted, history } of here) {
      const last = programme.moves?.[history.at(-1) ?? '']
      const said = isCounted && last
      const who = said ? ` (${[last.by, dateText(last.date)].filter(Boolean).join(', ')})` : ''
      const why = said ? `: ${last.reason}` : ` – ${say('cynefin.notCounted')}`
      lines.push(`- ${title(factor)}${why}${who}`)
      const hands = handsOf(said ? last.hands : undefined)
      if (hands.length > 0) {
        lines.push(`  ${say('cynefin.spread', { spread: spreadText(hands, name) })}`)
      }
    }
  }
  const unplaced = placings.filter(({ domain }) => domain === undefined)
  if (unplaced.length > 0) {
    lines.push('', say('cynefin.unplaced', { n: unplaced.length }).toLocaleUpperCase())
    lines.push(...unplaced.map(({ factor }) => `- ${title(factor)}`))
  }
  const experiments = experimentsOf(programme, placings)
  if (experiments.length > 0) {
    lines.push('', say('cynefin.view.experiments', { n: experiments.length }).toLocaleUpperCase())
    for (const [, it] of experiments) {
      const status = say(`cynefin.probeStatus.${statusOf(it)}`)
      const until = it.endDate ? `, ${dateText(it.endDate)}` : ''
      lines.push(`- ${it.hypothesis} (${status}${until})`)
    }
  }
  return `${lines.join('\n')}\n`
}
