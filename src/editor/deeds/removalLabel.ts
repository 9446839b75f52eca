import type { Removal } from '#model/edits.ts'
import { theoryTables } from '#model/theory.ts'
import type { Message } from '#text/say.ts'

/** What is deleted, in words: boxes, links or whatever it is, or elements where it is of several kinds. */
export function removalLabel(removal: Removal): Message {
  const [only, another] = theoryTables.filter((table) => removal[table]?.length)
  const n = theoryTables.reduce((sum, table) => sum + (removal[table]?.length ?? 0), 0)
  if (only === undefined || another !== undefined) return { key: 'deed.remove', args: { n } }
  return { key: `deed.remove.${only}`, args: { n } }
}
