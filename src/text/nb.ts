import { deeds } from './nb/deeds.ts'
import { domain } from './nb/domain.ts'
import { kit } from './nb/kit.ts'

/** Bokmål, the source of all keys. */
export const nb = { ...deeds, ...domain, ...kit } as const
