import { assume, attachTo, detach } from '#editor/deeds/assumptions.ts'
import { idsOf } from '#model/programme.ts'
import { statusOf } from '#model/theory.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { List } from '../kit/List.tsx'
import { Select } from '../kit/Select.tsx'
import { Adder } from './Adder.tsx'
import { titledOptions } from './boxOptions.ts'
import { Item } from './Item.tsx'
import { Nothing, Part } from './Part.tsx'
import { Reveal } from './Reveal.tsx'
import { closedBecause } from './subject.ts'

/** The assumptions on a box or a link. */
export function AssumptionList({ on }: { readonly on: string }) {
  const say = useSay()
  const { editor } = useDesk()
  const { attachments, assumptions } = useEditor(({ sheet }) => sheet.theory)
  const closed = useEditor(closedBecause) !== undefined
  const ids = idsOf(attachments).filter((id) => attachments[id]?.on === on)
  const here = new Set(ids.map((id) => attachments[id]?.assumption))
  const others = titledOptions(assumptions, (id) => !here.has(id))
  return (
    <Part title={say('inspector.assumptions')} count={ids.length}>
      {ids.length === 0 && <Nothing>{say('inspector.assumptions.none')}</Nothing>}
      <List kind="plain">
        {ids.map((id) => {
          const assumption = attachments[id]?.assumption ?? ''
          const record = assumptions[assumption]
          if (!record) return null
          return (
            <Item
              key={id}
              mark={<span className="inspector-hexagon" data-status={statusOf(record)} />}
              title={record.title}
              meta={say(`status.${statusOf(record)}`)}
              onChoose={() => editor.select([assumption])}
              onTakeAway={closed ? undefined : () => detach(editor, 'attachments', id)}
            />
          )
        })}
      </List>
      {!closed && (
        <Reveal label={say('inspector.addAssumption')}>
          {(close) => (
            <>
              <Adder
                label={say('inspector.newAssumption')}
                description={say('inspector.newAssumptionHint')}
                onAdd={(title) => {
                  const keep = editor.store.getState().selection
                  assume(editor, title, on)
                  editor.select(keep)
                }}
                onLeave={close}
              />
              {others.length > 0 && (
                <Select
                  label={say('inspector.existingAssumption')}
                  value=""
                  options={[{ value: '', label: say('inspector.notChosen') }, ...others]}
                  onChange={(chosen) => {
                    if (chosen === '') return
                    attachTo(editor, chosen, on)
                    close()
                  }}
                />
              )}
            </>
          )}
        </Reveal>
      )}
    </Part>
  )
}
