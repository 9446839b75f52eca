import type { ChangeList, RecordChanges } from '#analysis/changeList.ts'
import type { Key, Say } from '#text/say.ts'
import { misfitWords } from './misfitWords.ts'
import { type Names, thingWords } from './names.ts'

export interface ChangePart {
  readonly title: string
  readonly lines: readonly { readonly id: string; readonly words: string }[]
}

/** What must change, part by part, in words; parts with nothing in them are left out. */
export function changeParts(say: Say, names: Names, changes: ChangeList): readonly ChangePart[] {
  const named = (ids: readonly string[]) =>
    ids.map((id) => ({ id, words: thingWords(say, names, id) }))
  const parts: readonly ChangePart[] = [
    { title: say('impact.changes.factorsAdded'), lines: named(changes.factors.added) },
    { title: say('impact.changes.factorsAltered'), lines: altered(say, names, changes.factors) },
    { title: say('impact.changes.factorsRemoved'), lines: named(changes.factors.removed) },
    { title: say('impact.changes.linksAdded'), lines: named(changes.links.added) },
    { title: say('impact.changes.linksAltered'), lines: altered(say, names, changes.links) },
    { title: say('impact.changes.linksRemoved'), lines: named(changes.links.removed) },
    {
      title: say('impact.changes.assumptions'),
      lines: changes.assumptions.map(({ assumption: id, status, why }) => {
        const because = say(`impact.changes.${why}`, { status: say(`status.${status}`) })
        return { id, words: `${names.assumption(id)} (${because})` }
      }),
    },
    {
      title: say('impact.changes.withoutOwner'),
      lines: named(changes.outcomesWithoutBenefitOwner),
    },
    {
      title: say('impact.changes.withoutIndicator'),
      lines: named(changes.newOutcomesWithoutIndicator),
    },
    { title: say('impact.changes.invite'), lines: named(changes.actorsToInvite) },
    {
      title: say('impact.changes.misfits'),
      lines: changes.misfits.map((misfit) => ({
        id: misfit.id,
        words: misfitWords(say, names, misfit),
      })),
    },
  ]
  return parts.filter(({ lines }) => lines.length > 0)
}

function altered(say: Say, names: Names, { altered: records }: RecordChanges): ChangePart['lines'] {
  return records.map(({ id, fields }) => ({
    id,
    words: say('impact.changes.altered', {
      what: thingWords(say, names, id),
      fields: fields.map((field) => fieldWord(say, field)).join(', '),
    }),
  }))
}

const worded = {
  title: 'impact.field.title',
  kind: 'impact.field.kind',
  text: 'impact.field.text',
  level: 'impact.field.level',
  timing: 'impact.field.timing',
  place: 'impact.field.place',
  journeyStep: 'impact.field.journeyStep',
  cynefin: 'impact.field.cynefin',
  from: 'impact.field.from',
  to: 'impact.field.to',
  sign: 'impact.field.sign',
  necessity: 'impact.field.necessity',
  rationale: 'impact.field.rationale',
  mechanism: 'impact.field.mechanism',
  evidence: 'impact.field.evidence',
} as const satisfies Readonly<Record<string, Key>>

/** A field by its name on the screen; one of a newer file by its own. */
function fieldWord(say: Say, field: string): string {
  return Object.hasOwn(worded, field) ? say(worded[field as keyof typeof worded]) : field
}
