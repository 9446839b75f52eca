import { deeds } from './en/deeds.ts'
import { domain } from './en/domain.ts'
import { drawing } from './en/drawing.ts'
import { impact } from './en/impact.ts'
import { kit } from './en/kit.ts'
import type { Words } from './say.ts'

/** English: a missing key does not compile. */
export const en: Words = { ...deeds, ...domain, ...drawing, ...impact, ...kit }
