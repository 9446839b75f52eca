import type { EditorState } from '#editor/editor.ts'
import type { PlainKey } from '#text/say.ts'
import type { Desk } from './desk.ts'
import type { IconName } from './kit/Icon.tsx'
import type { ViewState } from './view.ts'

/**
 * Something a person can do: the one table of these (commands.ts) feeds keys, menus, toolbar,
 * palette, tooltips and the help sheet.
 */
export interface Command {
  readonly id: string
  readonly label: PlainKey
  /** What it is called at the moment, of a command that does different things at different times. */
  labelNow?(editor: EditorState, view: ViewState): PlainKey
  readonly group: 'draw' | 'edit' | 'view' | 'layer' | 'programme' | 'help'
  readonly icon?: IconName
  /** `Mod+Z`, `Shift+1`, `N`, `Delete`; Mod is ⌘ on a Mac, else Ctrl. The first is the one shown. */
  readonly keys?: readonly string[]
  /** `canvas`: only while the canvas has the focus; `screen`: anywhere but in a text field. */
  readonly where: 'canvas' | 'screen'
  enabled?(editor: EditorState, view: ViewState): boolean
  /** Whether it is on, for commands that switch something. */
  checked?(editor: EditorState, view: ViewState): boolean
  /** One of several of which one is on. */
  readonly isChoice?: true
  run(desk: Desk): void
}
