import { boards } from './nb/boards.ts'
import { canvas } from './nb/canvas.ts'
import { commands } from './nb/commands.ts'
import { decide } from './nb/decide.ts'
import { deeds } from './nb/deeds.ts'
import { domain } from './nb/domain.ts'
import { drawing } from './nb/drawing.ts'
import { elsewhere } from './nb/elsewhere.ts'
import { home } from './nb/home.ts'
import { impact } from './nb/impact.ts'
import { inspector } from './nb/inspector.ts'
import { kit } from './nb/kit.ts'
import { marks } from './nb/marks.ts'
import { problems } from './nb/problems.ts'
import { reading } from './nb/reading.ts'
import { shell } from './nb/shell.ts'

/** Bokmål, the source of all keys. */
export const nb = {
  ...boards,
  ...canvas,
  ...commands,
  ...decide,
  ...deeds,
  ...domain,
  ...drawing,
  ...elsewhere,
  ...home,
  ...impact,
  ...inspector,
  ...kit,
  ...marks,
  ...problems,
  ...reading,
  ...shell,
} as const
