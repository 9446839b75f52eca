import type { Completeness } from '#analysis/completeness.ts'

/** What can be lacking, in the order of the completeness line. */
export const lackings = [
  'linksWithoutReason',
  'outcomesWithoutIndicator',
  'outcomesWithUnassumedRoute',
  'assumptionsNeverReviewed',
  'unsupportedFactors',
] as const satisfies readonly (keyof Completeness)[]
