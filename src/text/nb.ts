import { deeds } from './nb/deeds.ts'
import { domain } from './nb/domain.ts'
import { drawing } from './nb/drawing.ts'
import { impact } from './nb/impact.ts'
import { kit } from './nb/kit.ts'

/** Bokmål, the source of all keys. */
export const nb = { ...deeds, ...domain, ...drawing, ...impact, ...kit } as const
