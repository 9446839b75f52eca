import { takeStance } from '#editor/deeds/assumptions.ts'
import { idsOf } from '#model/programme.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { List } from '../kit/List.tsx'
import { Select } from '../kit/Select.tsx'
import { titledOptions } from './boxOptions.ts'
import { Item } from './Item.tsx'
import { Nothing, Part } from './Part.tsx'
import { closedBecause } from './subject.ts'

/** What the proposal is said to do to assumptions. */
export function StanceList({ proposal }: { readonly proposal: string }) {
  const say = useSay()
  const { editor } = useDesk()
  const stances = useEditor(({ programme }) => programme.proposals[proposal]?.stances ?? {})
  const assumptions = useEditor(({ sheet }) => sheet.theory.assumptions)
  const closed = useEditor(closedBecause) !== undefined
  const ids = idsOf(stances).filter((id) => assumptions[stances[id]?.assumption ?? ''])
  const spoken = new Set(ids.map((id) => stances[id]?.assumption))
  const others = titledOptions(assumptions, (id) => !spoken.has(id))
  return (
    <Part title={say('inspector.stances')} count={ids.length}>
      {ids.length === 0 && <Nothing>{say('inspector.stances.none')}</Nothing>}
      <List kind="plain">
        {ids.map((id) => {
          const stance = stances[id]
          if (!stance) return null
          const { assumption, kind, reason } = stance
          return (
            <Item
              key={id}
              title={assumptions[assumption]?.title ?? assumption}
              meta={[say(`inspector.stance.${kind}`), reason].filter(Boolean).join(': ')}
              onChoose={() => editor.select([assumption])}
              onTakeAway={
                closed ? undefined : () => takeStance(editor, proposal, assumption, undefined)
              }
            />
          )
        })}
      </List>
      {!closed && others.length > 0 && (
        <Select
          label={say('inspector.stances.add')}
          value=""
          options={[{ value: '', label: say('inspector.notChosen') }, ...others]}
          onChange={(chosen) => {
            if (chosen === '') return
            takeStance(editor, proposal, chosen, 'challenges')
            editor.select([chosen])
          }}
        />
      )}
    </Part>
  )
}
