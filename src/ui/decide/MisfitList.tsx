import { letGo, type MendableField, mend } from '#editor/deeds/misfits.ts'
import { type Misfit, misfitsOf } from '#model/misfits.ts'
import type { Programme, Proposal } from '#model/programme.ts'
import type { Theory } from '#model/theory.ts'
import type { Say } from '#text/say.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { misfitWords } from '../impact/misfitWords.ts'
import { linkWords, type Names, namesOf } from '../impact/names.ts'
import { boxOptions, titledOptions } from '../inspector/boxOptions.ts'
import { Button } from '../kit/Button.tsx'
import { List } from '../kit/List.tsx'
import { type Option, type OptionGroup, Select } from '../kit/Select.tsx'
import './decide.css'

/** What of a proposal no longer fits the base: each is mended, or let go by name. */
export function MisfitList({ proposal }: { readonly proposal: string }) {
  const say = useSay()
  const { editor } = useDesk()
  const programme = useEditor((state) => state.programme)
  const theory = useEditor(({ sheet }) => sheet.theory)
  const names = namesOf(programme, proposal)
  const misfits = misfitsOf(programme, proposal)
  if (misfits.length === 0) return <p>{say('decide.misfits.none')}</p>
  return (
    <List kind="plain">
      {misfits.map((misfit) => {
        const words = misfitWords(say, names, misfit)
        const fields = strayFields(programme, proposal, misfit, theory)
        return (
          <li key={`${misfit.table} ${misfit.id}`} className="decide-misfit">
            <p>{words}</p>
            <div className="decide-misfit__ways">
              {fields.map((field) => (
                <Select
                  key={field}
                  label={say(`decide.misfit.pointTo.${field}`)}
                  value=""
                  options={[
                    { value: '', label: say('decide.misfit.choose') },
                    ...candidates(say, names, theory, misfit, field),
                  ]}
                  onChange={(to) => to && mend(editor, proposal, misfit, field, to)}
                />
              ))}
              <Button
                variant="secondary"
                tone="neutral"
                aria-label={say('decide.misfit.letGoWhat', { what: words })}
                onClick={() => letGo(editor, proposal, misfit, words)}
              >
                {say('decide.misfit.letGo')}
              </Button>
            </div>
          </li>
        )
      })}
    </List>
  )
}

const pointing: readonly MendableField[] = ['from', 'to', 'on', 'assumption', 'actor', 'factor']

/** The fields of a misfit that point at nothing that stands. */
export function strayFields(
  programme: Programme,
  id: string,
  misfit: Misfit,
  theory: Theory,
): readonly MendableField[] {
  if (misfit.why === 'record_gone') return []
  const record = misfitRecord(programme, programme.proposals[id], misfit)
  const stands = (target: string) =>
    target in theory.factors ||
    target in theory.links ||
    target in theory.assumptions ||
    target in theory.actors
  return pointing.filter((field) => {
    const target = record[field]
    if (typeof target !== 'string') return false
    // A ruling at the proposal's own box stands, but in the wrong place.
    return !stands(target) || misfit.why === 'own_factor'
  })
}

function misfitRecord(
  programme: Programme,
  proposal: Proposal | undefined,
  { table, id }: Misfit,
): Readonly<Record<string, unknown>> {
  if (!proposal) return {}
  if (table === 'stances' || table === 'rulings') return { ...proposal[table][id] }
  return { ...programme.theory[table][id], ...proposal.change[table]?.[id] }
}

type Candidate = Option<string> | OptionGroup<string>

function candidates(
  say: Say,
  names: Names,
  theory: Theory,
  misfit: Misfit,
  field: MendableField,
): readonly Candidate[] {
  if (field === 'assumption') return titledOptions(theory.assumptions)
  if (field === 'actor') return titledOptions(theory.actors)
  const factors = misfit.table === 'rulings' ? names.base.factors : theory.factors
  const boxes = boxOptions(say, factors)
  if (field !== 'on' || misfit.table !== 'attachments') return boxes
  const links = Object.entries(theory.links).map(([value, link]) => ({
    value,
    label: linkWords(say, names, link),
  }))
  return [...boxes, { heading: say('inspector.links'), options: links }]
}
