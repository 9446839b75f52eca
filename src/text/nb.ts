import { domain } from './nb/domain.ts'

/** Bokmål, the source of all keys. */
export const nb = { ...domain } as const
