import { deeds } from './nn/deeds.ts'
import { domain } from './nn/domain.ts'
import { drawing } from './nn/drawing.ts'
import { impact } from './nn/impact.ts'
import { kit } from './nn/kit.ts'
import type { Words } from './say.ts'

/** Nynorsk: a missing key does not compile. */
export const nn: Words = { ...deeds, ...domain, ...drawing, ...impact, ...kit }
