import { type KeyboardEvent, useRef, useState } from 'react'
import { moveIdea, removeIdea, setIdea } from '#editor/deeds/ideas.ts'
import type { Idea } from '#model/asides.ts'
import { type FactorKind, factorKinds } from '#model/theory.ts'
import { drawIdeaInLane } from '../canvas/ideaBox.ts'
import { ideaType } from '../canvas/useIdeaDrop.ts'
import { useDesk, useSay } from '../desk.ts'
import { IconButton } from '../kit/IconButton.tsx'
import { Menu } from '../kit/Menu.tsx'
import { TextField } from '../kit/TextField.tsx'

interface IdeaRowProps {
  readonly id: string
  readonly idea: Idea
  readonly isFirst: boolean
  readonly isLast: boolean
  /** The idea is no idea any more: it is a box, or gone. */
  readonly onGone: () => void
}

/** One idea: written anew by Enter, made a box by a number or the menu, moved by Alt and the arrows. */
export function IdeaRow({ id, idea, isFirst, isLast, onGone }: IdeaRowProps) {
  const desk = useDesk()
  const { editor } = desk
  const say = useSay()
  const [isWriting, setWriting] = useState(false)
  const title = useRef<HTMLButtonElement>(null)

  const draw = (kind: FactorKind) => {
    if (drawIdeaInLane(desk, id, kind) !== undefined) onGone()
  }
  const remove = () => {
    removeIdea(editor, id)
    onGone()
  }
  const leave = () => {
    setWriting(false)
    requestAnimationFrame(() => title.current?.focus())
  }
  const press = (event: KeyboardEvent): boolean => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event
    if (ctrlKey || metaKey || shiftKey) return false
    const step = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : undefined
    if (altKey) {
      if (!step) return false
      moveIdea(editor, id, step)
      return true
    }
    const kind = factorKinds[Number(key) - 1]
    if (step) focusBeside(event.currentTarget, step)
    else if (kind) draw(kind)
    else if (key === 'F2') setWriting(true)
    else if (key === 'Delete' || key === 'Backspace') remove()
    else return false
    return true
  }

  if (isWriting) {
    return (
      <li className="idea">
        <TextField
          label={say('ideas.write')}
          hideLabel
          autoFocus
          value={idea.title}
          onCommit={(text) => text.trim() !== '' && setIdea(editor, id, { title: text.trim() })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== 'Escape') return
            event.preventDefault()
            event.stopPropagation()
            leave()
          }}
        />
      </li>
    )
  }
  return (
    <li
      className="idea"
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(ideaType, id)
        event.dataTransfer.effectAllowed = 'move'
      }}
    >
      <button
        ref={title}
        type="button"
        className="idea__title"
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete 1 2 3 4 5 6 7"
        onClick={() => setWriting(true)}
        onKeyDown={(event) => {
          if (!press(event)) return
          event.preventDefault()
          event.stopPropagation()
        }}
      >
        {idea.title}
      </button>
      <Menu
        name={say('ideas.actions', { title: idea.title })}
        align="end"
        trigger={(props) => (
          <IconButton
            {...props}
            size="sm"
            icon="more"
            name={say('ideas.actions', { title: idea.title })}
          />
        )}
        entries={[
          {
            heading: say('ideas.makeBox'),
            entries: factorKinds.map((kind, at) => ({
              label: say(`kind.${kind}`),
              shortcut: String(at + 1),
              run: () => draw(kind),
            })),
          },
          'line',
          {
            label: say('ideas.write'),
            icon: 'pencil',
            shortcut: 'Enter',
            run: () => setWriting(true),
          },
          {
            label: say('ideas.up'),
            icon: 'arrowUp',
            shortcut: 'Alt+ArrowUp',
            disabled: isFirst,
            run: () => moveIdea(editor, id, -1),
          },
          {
            label: say('ideas.down'),
            icon: 'arrowDown',
            shortcut: 'Alt+ArrowDown',
            disabled: isLast,
            run: () => moveIdea(editor, id, 1),
          },
          'line',
          {
            label: say('command.remove'),
            icon: 'trash',
            shortcut: 'Delete',
            tone: 'danger',
            run: remove,
          },
        ]}
      />
    </li>
  )
}

function focusBeside(element: Element, step: 1 | -1): void {
  const rows = [...(element.closest('ul')?.querySelectorAll<HTMLElement>('.idea__title') ?? [])]
  rows[rows.indexOf(element as HTMLElement) + step]?.focus()
}
