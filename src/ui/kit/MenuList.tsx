import { type KeyboardEvent, useId, useRef } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import { Kbd } from './Kbd.tsx'
import { itemByLetter, nextItem } from './menuKeys.ts'
import { ariaShortcut, type Shortcut } from './shortcut.ts'

/** One thing to do; with `checked` something to switch, with `chosen` one of several choices. */
export interface MenuAction {
  readonly label: string
  readonly run: () => void
  readonly icon?: IconName
  readonly shortcut?: Shortcut | undefined
  readonly checked?: boolean
  readonly chosen?: boolean
  readonly disabled?: boolean
  readonly tone?: 'danger'
}

export interface MenuGroup {
  readonly heading: string
  readonly entries: readonly MenuAction[]
}

/** `'line'` is a thin line between things that do not belong together. */
export type MenuEntry = MenuAction | MenuGroup | 'line'

interface MenuListProps {
  readonly name: string
  readonly entries: readonly MenuEntry[]
  /** Asked for before an action runs, and when one leaves with Tab or Escape. */
  readonly onDone: () => void
  readonly closeOnEscape?: boolean
}

/** The things of a menu, walked with arrows, Home, End and first letters. */
export function MenuList({ name, entries, onDone, closeOnEscape = false }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null)

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab' || (closeOnEscape && event.key === 'Escape')) {
      event.preventDefault()
      event.stopPropagation()
      return onDone()
    }
    const items = list.current ? itemsOf(list.current) : []
    const at = items.findIndex((item) => item.matches(':focus'))
    const next =
      nextItem(event.key, at, items.length) ??
      (event.ctrlKey || event.metaKey || event.altKey
        ? undefined
        : itemByLetter(
            event.key,
            at,
            items.map((item) => item.dataset['label'] ?? ''),
          ))
    if (next === undefined) return
    event.preventDefault()
    event.stopPropagation()
    items[next]?.focus()
  }

  return (
    // Can be tabbed to, as whatever scrolls must; a long menu does, and Tab in it means that one is done.
    <div ref={list} role="menu" aria-label={name} tabIndex={0} onKeyDown={onKeyDown}>
      {entries.map((entry, index) => {
        if (entry === 'line') {
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has nothing else to be known by.
          return <hr key={`line ${index}`} className="kit-menu__line" />
        }
        if ('heading' in entry) {
          return <Group key={entry.heading} group={entry} onDone={onDone} />
        }
        return <Item key={entry.label} action={entry} onDone={onDone} />
      })}
    </div>
  )
}

/** Puts the focus on a menu's first thing. */
export function focusFirstItem(panel: HTMLElement) {
  itemsOf(panel)[0]?.focus()
}

function Group({ group, onDone }: { readonly group: MenuGroup; readonly onDone: () => void }) {
  const headingId = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a menu.
    <div role="group" aria-labelledby={headingId} className="kit-menu__group">
      <div id={headingId} role="presentation" className="kit-menu__heading">
        {group.heading}
      </div>
      {group.entries.map((action) => (
        <Item key={action.label} action={action} onDone={onDone} />
      ))}
    </div>
  )
}

function Item({ action, onDone }: { readonly action: MenuAction; readonly onDone: () => void }) {
  const { label, run, icon, shortcut, checked, chosen, disabled = false, tone } = action
  const role = roleOf(action)
  const ticked = checked ?? chosen
  return (
    <button
      type="button"
      role={role}
      {...(ticked === undefined ? {} : { 'aria-checked': ticked })}
      aria-disabled={disabled}
      aria-keyshortcuts={shortcut && ariaShortcut(shortcut)}
      aria-label={label}
      tabIndex={-1}
      data-label={label}
      data-color={tone}
      className="kit-menu__item"
      onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
      onClick={() => {
        if (disabled) return
        onDone()
        run()
      }}
    >
      <span className="kit-menu__mark">
        {ticked === undefined ? icon && <Icon name={icon} /> : ticked && <Icon name="check" />}
      </span>
      <span className="kit-menu__label">{label}</span>
      {shortcut && <Kbd shortcut={shortcut} />}
    </button>
  )
}

function roleOf({ checked, chosen }: MenuAction) {
  if (checked !== undefined) return 'menuitemcheckbox'
  return chosen === undefined ? 'menuitem' : 'menuitemradio'
}

function itemsOf(panel: HTMLElement): readonly HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>('[role^="menuitem"]')]
}
