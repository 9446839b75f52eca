import './ideas.css'
import { useEffect, useRef } from 'react'
import { addIdea } from '#editor/deeds/ideas.ts'
import { orderOfIdeas } from '#model/asides.ts'
import { useDesk, useEditor, useSay, useView } from '../desk.ts'
import { Icon } from '../kit/Icon.tsx'
import { TextField } from '../kit/TextField.tsx'
import { IdeaRow } from './IdeaRow.tsx'

/** Parked ideas: what is said in the room and is no box yet. Type, Enter, next. */
export function Ideas() {
  const { editor, view } = useDesk()
  const say = useSay()
  const ideas = useEditor(({ programme }) => programme.ideas)
  const { is, isWanted } = useView((state) => state.ideas)
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const ids = orderOfIdeas(ideas)
  const isOpen = is === 'open' || (is === 'untouched' && ids.length > 0)

  useEffect(() => {
    if (!isWanted) return
    field.current?.focus()
    view.store.setState({ ideas: { is: 'open', isWanted: false } })
  }, [isWanted, view])

  /** The idea that now stands where one was; the field, where none does. */
  const focusAt = (at: number) =>
    requestAnimationFrame(() => {
      const rows = list.current?.querySelectorAll<HTMLElement>('.idea__title') ?? []
      ;(rows[Math.min(at, rows.length - 1)] ?? field.current)?.focus()
    })

  return (
    <section className="ideas">
      <h2 className="ideas__head">
        <button
          type="button"
          className="ideas__toggle"
          aria-expanded={isOpen}
          onClick={() =>
            view.store.setState({ ideas: { is: isOpen ? 'closed' : 'open', isWanted: false } })
          }
        >
          <Icon name="bulb" />
          {say('ideas.title')}
          {ids.length > 0 && <span className="kit-count">{ids.length}</span>}
          <Icon name={isOpen ? 'chevronDown' : 'chevronUp'} />
        </button>
      </h2>
      {isOpen && (
        <>
          {ids.length > 0 && (
            <ul ref={list} className="ideas__list">
              {ids.map((id, at) => {
                const idea = ideas?.[id]
                return (
                  idea && (
                    <IdeaRow
                      key={id}
                      id={id}
                      idea={idea}
                      isFirst={at === 0}
                      isLast={at === ids.length - 1}
                      onGone={() => focusAt(at)}
                    />
                  )
                )
              })}
            </ul>
          )}
          <TextField
            ref={field}
            label={say('ideas.new')}
            hideLabel
            placeholder={say('ideas.new')}
            value=""
            onCommit={(text) => text.trim() !== '' && addIdea(editor, text.trim())}
          />
        </>
      )}
    </section>
  )
}
