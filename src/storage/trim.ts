import type { Database } from './database.ts'
import { entryOf } from './log.ts'
import { listVersions, type Version } from './versions.ts'

const hour = 3_600_000
const day = 24 * hour

/**
 * What is kept whatever its age, so that a clock that jumps lets nothing go that is near: the last
 * rows of the log, and the last automatic versions.
 */
export interface Keeping {
  readonly days: number
  readonly rows: number
  readonly versions: number
}

export const usualKeeping: Keeping = { days: 30, rows: 2_000, versions: 10 }

/** Lets go of old log rows that a version holds, and thins out the automatic versions. */
export async function trimProgramme(
  db: Database,
  programme: string,
  now: number,
  keeping: Keeping,
): Promise<void> {
  const { seq } = await entryOf(db, programme)
  const versions = await listVersions(db, programme)
  const held = Math.min(versions[0]?.seq ?? 0, seq - keeping.rows)
  await dropRows(db, programme, held, now - keeping.days * day)
  const drop = thinned(versions, now, keeping)
  await db.versions.bulkDelete(drop.map(({ id }) => [programme, id]))
  await db.contents.bulkDelete(drop.map(({ id }) => [programme, id]))
}

/** Drops from the first on, until one is not old: the clock may have jumped in between. */
async function dropRows(
  db: Database,
  programme: string,
  upTo: number,
  oldest: number,
): Promise<void> {
  const before = (end: number) =>
    db.log.where('[programme+seq]').between([programme, 0], [programme, end])
  const firstYoung = await before(upTo + 1)
    .filter((row) => !(Date.parse(row.time) < oldest))
    .first()
  await before(firstYoung?.seq ?? upTo + 1).delete()
}

/**
 * The automatic versions to let go of: of those older than an hour one per quarter of an hour is
 * kept, older than a day one per day, and none of those older than all days that are kept.
 */
export function thinned(
  versions: readonly Version[],
  now: number,
  keeping: Keeping,
): readonly Version[] {
  const seen = new Set<string>()
  const automatic = versions.filter(({ keep }) => keep === 'for a while')
  return automatic.slice(keeping.versions).filter(({ time }) => {
    const at = Date.parse(time)
    const age = now - at
    if (!(age > hour)) return false
    if (age > keeping.days * day) return true
    const slot =
      age > day ? `day ${Math.floor(at / day)}` : `quarter ${Math.floor(at / (hour / 4))}`
    const isSeen = seen.has(slot)
    seen.add(slot)
    return isSeen
  })
}
