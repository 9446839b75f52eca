import { boards } from './en/boards.ts'
import { canvas } from './en/canvas.ts'
import { commands } from './en/commands.ts'
import { decide } from './en/decide.ts'
import { deeds } from './en/deeds.ts'
import { domain } from './en/domain.ts'
import { drawing } from './en/drawing.ts'
import { elsewhere } from './en/elsewhere.ts'
import { home } from './en/home.ts'
import { impact } from './en/impact.ts'
import { inspector } from './en/inspector.ts'
import { kit } from './en/kit.ts'
import { marks } from './en/marks.ts'
import { problems } from './en/problems.ts'
import { reading } from './en/reading.ts'
import { shell } from './en/shell.ts'
import type { Words } from './say.ts'

/** English: a missing key does not compile. */
export const en: Words = {
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
