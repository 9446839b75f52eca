import type { ReactNode } from 'react'
import { focusFirstItem, type MenuEntry, MenuList } from './MenuList.tsx'
import type { Align, Side } from './placement.ts'
import { type TriggerProps, usePopover } from './usePopover.ts'

interface MenuProps {
  readonly name: string
  readonly trigger: (props: TriggerProps) => ReactNode
  readonly entries: readonly MenuEntry[]
  readonly side?: Side
  readonly align?: Align
}

/** A button's menu of things to do. */
export function Menu({ name, trigger, entries, side = 'below', align = 'start' }: MenuProps) {
  const popover = usePopover({ popup: 'menu', side, align, onOpen: focusFirstItem })
  return (
    <>
      {trigger(popover.trigger)}
      <div {...popover.panelProps} className="ds-dropdown kit-menu">
        {popover.open && <MenuList name={name} entries={entries} onDone={popover.close} />}
      </div>
    </>
  )
}
