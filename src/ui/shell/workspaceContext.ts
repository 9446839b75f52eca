import { createContext, useContext, useMemo, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import type { SavingState } from '#editor/saving.ts'
import type { Workspace } from '#editor/workspace.ts'
import type { PlainKey } from '#text/say.ts'
import type { Command } from '../command.ts'
import { useDesk } from '../desk.ts'

export const WorkspaceContext = createContext<Workspace | undefined>(undefined)

/** The open programme with what keeps it; only inside its screen. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext)
  if (!workspace) throw new Error('useWorkspace was called outside the screen of a programme.')
  return workspace
}

/** Whether all is stored; the component follows it. */
export function useSavingState(): SavingState {
  const { saving } = useWorkspace()
  return useSyncExternalStore(saving.watchState, () => saving.state)
}

export const CommandsContext = createContext<readonly Command[]>([])

/** What a command is at the moment, for a button or a menu. */
export interface CommandNow {
  readonly command: Command
  readonly label: PlainKey
  readonly isEnabled: boolean
  readonly isChecked: boolean | undefined
  readonly run: () => void
}

/**
 * The commands of the screen, or those of these ids, as they are at the moment; the component follows
 * what can be done. The ids are to be the same array each time.
 */
export function useCommands(ids?: readonly string[]): readonly CommandNow[] {
  const all = useContext(CommandsContext)
  const desk = useDesk()
  const commands = useMemo(() => (ids ? all.filter(({ id }) => ids.includes(id)) : all), [all, ids])
  // In one text, that a zoom or a letter that alters none of them renders nothing.
  const states = useBoth((editor, view) =>
    commands.map((command) => stateOf(command, editor, view)).join(' '),
  )
  return useMemo(() => {
    const each = states.split(' ')
    return commands.map((command, at) => ({
      command,
      label: labelOf(command, desk.editor.store.getState(), desk.view.store.getState()),
      isEnabled: each[at]?.startsWith('+') ?? true,
      isChecked: command.checked ? (each[at]?.endsWith('/x') ?? false) : undefined,
      run: () => command.run(desk),
    }))
  }, [commands, states, desk])
}

/** `+` or `-` for what can be done or not, what it is called, and `/x` after it for what is on. */
function stateOf(command: Command, ...states: States): string {
  const isEnabled = command.enabled?.(...states) ?? true
  const isChecked = command.checked?.(...states) ?? false
  return `${isEnabled ? '+' : '-'}${labelOf(command, ...states)}${isChecked ? '/x' : ''}`
}

function labelOf(command: Command, ...states: States): PlainKey {
  return command.labelNow?.(...states) ?? command.label
}

/** One command as it is at the moment. */
export function useCommand(id: string): CommandNow {
  const commands = useContext(CommandsContext)
  const desk = useDesk()
  const command = commands.find((it) => it.id === id)
  if (!command) throw new Error(`There is no command ${id}.`)
  const isEnabled = useBoth((editor, view) => command.enabled?.(editor, view) ?? true)
  const isChecked = useBoth((editor, view) => command.checked?.(editor, view))
  const label = useBoth((editor, view) => labelOf(command, editor, view))
  return { command, label, isEnabled, isChecked, run: () => command.run(desk) }
}

type States = Parameters<NonNullable<Command['checked']>>
type Select<T> = (...states: States) => T

function useBoth<T>(select: Select<T>): T {
  const { editor, view } = useDesk()
  const viewState = view.store.getState
  const editorState = editor.store.getState
  useStore(view.store, (now) => select(editorState(), now))
  return useStore(editor.store, (now) => select(now, viewState()))
}
