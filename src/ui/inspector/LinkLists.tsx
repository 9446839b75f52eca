import { connect } from '#editor/deeds/links.ts'
import { removeRecord } from '#editor/deeds/removal.ts'
import { idsOf } from '#model/programme.ts'
import { necessityOf, signOf } from '#model/theory.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { List } from '../kit/List.tsx'
import { Select } from '../kit/Select.tsx'
import { boxOptions } from './boxOptions.ts'
import { Item } from './Item.tsx'
import { Nothing, Part } from './Part.tsx'
import { Reveal } from './Reveal.tsx'
import { closedBecause } from './subject.ts'

/** The links into a box and out of it: chosen, followed, taken away, drawn. */
export function LinkLists({ factor }: { readonly factor: string }) {
  const say = useSay()
  return (
    <>
      <LinkList factor={factor} way="in" title={say('inspector.linksIn')} />
      <LinkList factor={factor} way="out" title={say('inspector.linksOut')} />
    </>
  )
}

function LinkList(props: {
  readonly factor: string
  readonly way: 'in' | 'out'
  readonly title: string
}) {
  const { factor, way, title } = props
  const say = useSay()
  const { editor } = useDesk()
  const { factors, links } = useEditor(({ sheet }) => sheet.theory)
  const closed = useEditor(closedBecause) !== undefined
  const ids = idsOf(links).filter((id) => links[id]?.[way === 'in' ? 'to' : 'from'] === factor)
  const other = (id: string) => links[id]?.[way === 'in' ? 'from' : 'to'] ?? ''
  const titleOf = (id: string) => factors[id]?.title ?? id
  return (
    <Part title={title} count={ids.length}>
      {ids.length === 0 && (
        <Nothing>
          {say(way === 'in' ? 'inspector.linksIn.none' : 'inspector.linksOut.none')}
        </Nothing>
      )}
      <List kind="plain">
        {ids.map((id) => {
          const link = links[id]
          if (!link) return null
          return (
            <Item
              key={id}
              mark={<SignMark sign={signOf(link)} necessary={necessityOf(link) === 'necessary'} />}
              title={titleOf(other(id))}
              meta={link.rationale?.trim() || say('inspector.noReason')}
              name={say('inspector.link', { from: titleOf(link.from), to: titleOf(link.to) })}
              onChoose={() => editor.select([id])}
              goTo={{
                name: say('inspector.goTo', { box: titleOf(other(id)) }),
                run: () => editor.select([other(id)]),
              }}
              onTakeAway={closed ? undefined : () => removeRecord(editor, 'links', id)}
            />
          )
        })}
      </List>
      {!closed && (
        <Reveal label={say(way === 'in' ? 'inspector.linkFrom' : 'inspector.linkTo')}>
          {(close) => (
            <Select
              ref={takeFocus}
              label={say(way === 'in' ? 'inspector.linkFrom' : 'inspector.linkTo')}
              value=""
              options={[
                { value: '', label: say('inspector.chooseBox') },
                ...boxOptions(say, factors, new Set([factor, ...ids.map(other)])),
              ]}
              onChange={(chosen) => {
                if (chosen === '') return
                const keep = editor.store.getState().selection
                if (way === 'in') connect(editor, chosen, factor)
                else connect(editor, factor, chosen)
                editor.select(keep)
                close()
              }}
            />
          )}
        </Reveal>
      )}
    </Part>
  )
}

/** + − ?, in a thicker frame where the link is necessary; the words stand on the link itself. */
export function SignMark(props: { readonly sign: '+' | '-' | '?'; readonly necessary: boolean }) {
  return (
    <span className="inspector-sign" data-sign={props.sign} data-necessary={props.necessary}>
      {props.sign === '-' ? '−' : props.sign}
    </span>
  )
}

/** Called once, when the list appears. */
function takeFocus(select: HTMLSelectElement | null): void {
  select?.focus()
}
