import type { Command } from '../command.ts'

/** The groups of commands in the order of help and lists. */
export const commandGroups = [
  'draw',
  'edit',
  'view',
  'layer',
  'programme',
  'help',
] as const satisfies readonly Command['group'][]
