import { attachTo, detach } from '#editor/deeds/assumptions.ts'
import { idsOf } from '#model/programme.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { byTitle } from '../impact/byTitle.ts'
import { List } from '../kit/List.tsx'
import { Select } from '../kit/Select.tsx'
import { boxOptions } from './boxOptions.ts'
import { Item } from './Item.tsx'
import { Nothing, Part } from './Part.tsx'
import { closedBecause } from './subject.ts'

/** The links and boxes that rest on an assumption. */
export function AttachmentList({ assumption }: { readonly assumption: string }) {
  const say = useSay()
  const { editor } = useDesk()
  const { attachments, factors, links } = useEditor(({ sheet }) => sheet.theory)
  const closed = useEditor(closedBecause) !== undefined
  const ids = idsOf(attachments).filter((id) => attachments[id]?.assumption === assumption)
  const here = new Set(ids.map((id) => attachments[id]?.on ?? ''))
  const titleOf = (id: string) => factors[id]?.title ?? id
  const linkTitle = (id: string) => {
    const link = links[id]
    return link ? `${titleOf(link.from)} → ${titleOf(link.to)}` : id
  }
  const linkOptions = idsOf(links)
    .filter((id) => !here.has(id))
    .map((id) => ({ value: id, label: linkTitle(id) }))
    .sort((a, b) => byTitle(a.label, b.label))
  return (
    <Part title={say('inspector.attachedTo')} count={ids.length}>
      {ids.length === 0 && <Nothing>{say('inspector.attachedTo.none')}</Nothing>}
      <List kind="plain">
        {ids.map((id) => {
          const on = attachments[id]?.on ?? ''
          return (
            <Item
              key={id}
              title={links[on] ? linkTitle(on) : titleOf(on)}
              onChoose={() => editor.select([on])}
              onTakeAway={closed ? undefined : () => detach(editor, 'attachments', id)}
            />
          )
        })}
      </List>
      {!closed && (
        <Select
          label={say('inspector.attachAlso')}
          value=""
          options={[
            { value: '', label: say('inspector.notChosen') },
            ...(linkOptions.length > 0
              ? [{ heading: say('inspector.links'), options: linkOptions }]
              : []),
            ...boxOptions(say, factors, here),
          ]}
          onChange={(chosen) => chosen && attachTo(editor, assumption, chosen)}
        />
      )}
    </Part>
  )
}
