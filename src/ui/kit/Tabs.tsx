import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import { nextItem } from './menuKeys.ts'

export interface Tab<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly icon?: IconName
  /** A number after the label, such as how many rows the tab holds. */
  readonly count?: number | undefined
}

interface TabsProps<Id extends string> {
  /** Names the row of tabs. */
  readonly name: string
  readonly tabs: readonly Tab<Id>[]
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
  readonly children: ReactNode
}

/** A row of tabs and the chosen one's content; arrows walk and choose. */
export function Tabs<Id extends string>({ name, tabs, chosen, onChoose, children }: TabsProps<Id>) {
  const base = useId()
  const list = useRef<HTMLDivElement>(null)

  const walk = (event: KeyboardEvent) => {
    const key = event.key.replace('Left', 'Up').replace('Right', 'Down')
    const at = tabs.findIndex(({ id }) => id === chosen)
    const next =
      key === event.key && key.startsWith('Arrow') ? undefined : nextItem(key, at, tabs.length)
    const tab = next === undefined ? undefined : tabs[next]
    if (!tab) return
    event.preventDefault()
    onChoose(tab.id)
    list.current?.querySelector<HTMLElement>(`[data-tab="${tab.id}"]`)?.focus()
  }

  return (
    <div className="ds-tabs kit-tabs">
      <div ref={list} role="tablist" aria-label={name} onKeyDown={walk}>
        {tabs.map(({ id, label, icon, count }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${base}${id}`}
            aria-selected={id === chosen}
            aria-controls={`${base}panel`}
            tabIndex={id === chosen ? 0 : -1}
            data-tab={id}
            onClick={() => onChoose(id)}
          >
            {icon && <Icon name={icon} />}
            {label}
            {count !== undefined && (
              <>
                {' '}
                <span className="kit-count">{count}</span>
              </>
            )}
          </button>
        ))}
      </div>
      {/* A panel without anything to focus would be skipped by Tab. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as the ARIA tabs pattern asks. */}
      <div role="tabpanel" id={`${base}panel`} aria-labelledby={`${base}${chosen}`} tabIndex={0}>
        {children}
      </div>
    </div>
  )
}
