import { boards } from './nn/boards.ts'
import { canvas } from './nn/canvas.ts'
import { commands } from './nn/commands.ts'
import { decide } from './nn/decide.ts'
import { deeds } from './nn/deeds.ts'
import { domain } from './nn/domain.ts'
import { drawing } from './nn/drawing.ts'
import { elsewhere } from './nn/elsewhere.ts'
import { home } from './nn/home.ts'
import { impact } from './nn/impact.ts'
import { inspector } from './nn/inspector.ts'
import { kit } from './nn/kit.ts'
import { marks } from './nn/marks.ts'
import { problems } from './nn/problems.ts'
import { reading } from './nn/reading.ts'
import { shell } from './nn/shell.ts'
import type { Words } from './say.ts'

/** Nynorsk: a missing key does not compile. */
export const nn: Words = {
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
}
