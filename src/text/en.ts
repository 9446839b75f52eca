import { domain } from './en/domain.ts'
import type { Words } from './say.ts'

/** English: a missing key does not compile. */
export const en: Words = { ...domain }
