import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { useDesk, useSay } from '../desk.ts'
import { Dialog } from '../kit/Dialog.tsx'
import { Icon } from '../kit/Icon.tsx'
import { Kbd } from '../kit/Kbd.tsx'
import { nextItem } from '../kit/menuKeys.ts'
import { takeTyped } from '../typedAhead.ts'
import { commandGroups } from './commandGroups.ts'
import { matching } from './matching.ts'
import { type CommandNow, useCommands } from './workspaceContext.ts'
import './commandLists.css'

/** Everything that can be done at the moment, found by writing a part of its name. */
export function CommandList({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const { view } = useDesk()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  // Taken once the list is on the page: a drawing of it that React throws away would take it along.
  useLayoutEffect(() => {
    const typed = takeTyped(view)
    if (typed !== '') setText(typed)
  }, [view])
  const commands = useCommands().filter(
    ({ command, isEnabled }) => isEnabled && command.id !== 'list',
  )
  const ordered = commandGroups.flatMap((group) =>
    commands.filter(({ command }) => command.group === group),
  )
  const found = matching(ordered, text, ({ label }) => say(label))
  const chosen = found[Math.min(at, found.length - 1)]

  const run = (now: CommandNow | undefined) => {
    if (!now) return
    onClose()
    now.run()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault()
      return run(chosen)
    }
    const next =
      event.key === 'Home' || event.key === 'End'
        ? undefined
        : nextItem(event.key, at, found.length)
    if (next === undefined) return
    event.preventDefault()
    setAt(next)
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' })
  }

  return (
    <Dialog open title={say('command.list')} onClose={onClose}>
      <div className="command-list">
        <input
          type="text"
          className="ds-input"
          role="combobox"
          aria-label={say('help.find')}
          aria-expanded="true"
          aria-controls={`${id}list`}
          aria-activedescendant={chosen && `${id}${chosen.command.id}`}
          autoComplete="off"
          data-autofocus
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
        />
        <div ref={list} id={`${id}list`} role="listbox" aria-label={say('command.list')}>
          {found.map((now) => (
            <CommandRow
              key={now.command.id}
              id={`${id}${now.command.id}`}
              now={now}
              isChosen={now === chosen}
              onRun={() => run(now)}
            />
          ))}
        </div>
        {found.length === 0 && <p className="command-list__none">{say('help.none')}</p>}
      </div>
    </Dialog>
  )
}

interface CommandRowProps {
  readonly id: string
  readonly now: CommandNow
  readonly isChosen: boolean
  readonly onRun: () => void
}

function CommandRow({ id, now, isChosen, onRun }: CommandRowProps) {
  const say = useSay()
  const { command, label, isChecked } = now
  const { icon, keys } = command
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus and tells which is chosen.
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter is the field's.
    <div id={id} role="option" aria-selected={isChosen} className="command-row" onClick={onRun}>
      <span className="command-row__mark">
        {isChecked ? <Icon name="check" /> : icon && <Icon name={icon} />}
      </span>
      <span className="command-row__label">{say(label)}</span>
      {keys?.[0] !== undefined && <Kbd shortcut={keys[0]} />}
    </div>
  )
}
