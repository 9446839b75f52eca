import type { Misfit } from '#model/misfits.ts'
import type { Say } from '#text/say.ts'
import type { Names } from './names.ts'

/** What of a proposal no longer fits, and why: «lenke e12: lenken mangler en ende». */
export function misfitWords(say: Say, names: Names, { table, id, why }: Misfit): string {
  const title = names.factorRecord(id)?.title ?? id
  const what = `${say(`impact.table.${table}`)} ${title}`
  return say('impact.misfit.line', { what, why: say(`impact.misfit.${why}`) })
}
