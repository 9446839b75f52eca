import type { Likeness } from '#model/likenesses.ts'
import type { Theory } from '#model/theory.ts'
import { useSay } from '../desk.ts'
import { Checkbox } from '../kit/Checkbox.tsx'
import { Fieldset } from '../kit/Fieldset.tsx'

interface SameThingsProps {
  readonly likenesses: readonly Likeness[]
  readonly ours: Theory
  readonly theirs: Theory
  /** Theirs that only look the same. */
  readonly unlike: ReadonlySet<string>
  readonly onChange: (unlike: ReadonlySet<string>) => void
}

/** What looks the same in both programmes, to be ticked off where it is not. */
export function SameThings({ likenesses, ours, theirs, unlike, onChange }: SameThingsProps) {
  const say = useSay()
  if (likenesses.length === 0) return <p className="elsewhere-soft">{say('elsewhere.sameNone')}</p>
  const ids = likenesses.map((likeness) => likeness.theirs)
  const ticked = ids.filter((id) => !unlike.has(id)).length
  const tick = (which: readonly string[], isSame: boolean) => {
    const next = new Set(unlike)
    for (const id of which) isSame ? next.delete(id) : next.add(id)
    onChange(next)
  }
  return (
    <Fieldset legend={say('elsewhere.same')} description={say('elsewhere.sameText')}>
      {ids.length > 3 && (
        <Checkbox
          label={say('elsewhere.sameAll', { n: ids.length })}
          checked={ticked === ids.length ? true : ticked > 0 ? 'mixed' : false}
          onChange={(isSame) => tick(ids, isSame)}
        />
      )}
      <ul className="elsewhere-same">
        {likenesses.map(({ table, theirs: id, ours: own }) => {
          const title = theirs[table][id]?.title ?? id
          const here = ours[table][own]?.title ?? own
          const kind = theirs.factors[id]?.kind
          const what =
            table === 'factors' && kind
              ? say(`kind.${kind}`)
              : say(table === 'actors' ? 'elsewhere.actor' : 'elsewhere.assumption')
          return (
            <li key={id}>
              <Checkbox
                label={
                  <>
                    {title} <span className="elsewhere-soft">{what}</span>
                  </>
                }
                description={here === title ? undefined : say('elsewhere.ours', { title: here })}
                checked={!unlike.has(id)}
                onChange={(isSame) => tick([id], isSame)}
              />
            </li>
          )
        })}
      </ul>
    </Fieldset>
  )
}
