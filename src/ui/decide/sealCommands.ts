import type { Command } from '../command.ts'

/** Closing the base as it was adopted, and opening it again. */
export const sealCommands: readonly Command[] = [
  {
    id: 'seal',
    label: 'decide.command.seal',
    group: 'programme',
    icon: 'lock',
    where: 'screen',
    enabled: ({ programme }) => programme.sealed === undefined,
    run: ({ view }) => view.store.setState({ dialog: 'seal' }),
  },
  {
    id: 'unseal',
    label: 'decide.command.unseal',
    group: 'programme',
    icon: 'pencil',
    where: 'screen',
    enabled: ({ programme }) => programme.sealed !== undefined,
    run: ({ view }) => view.store.setState({ dialog: 'unseal' }),
  },
]
