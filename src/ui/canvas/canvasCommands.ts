import type { Command } from '../command.ts'
import { drawCommands } from './drawCommands.ts'
import { editCommands } from './editCommands.ts'
import { markCommands } from './markCommands.ts'
import { readingCommands } from './readingCommands.ts'
import { viewCommands } from './viewCommands.ts'
import { walkCommands } from './walkCommands.ts'

/** All that can be done on the canvas; its keys work while it has the focus. */
export const canvasCommands: readonly Command[] = [
  ...drawCommands,
  ...editCommands,
  ...markCommands,
  ...viewCommands,
  ...readingCommands,
  ...walkCommands,
]
