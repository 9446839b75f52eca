/**
 * The programme of an older file as the next version has it, one step per version: `steps[0]` leads
 * from version 1 to 2. A released step is never edited.
 */
const steps: readonly ((programme: object) => object)[] = []

/** A programme as today's format has it. */
export function migrate(programme: object, version: number): object {
  return steps.slice(version - 1).reduce((value, step) => step(value), programme)
}
