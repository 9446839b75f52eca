import { domain } from './nn/domain.ts'
import type { Words } from './say.ts'

/** Nynorsk: a missing key does not compile. */
export const nn: Words = { ...domain }
