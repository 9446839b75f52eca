import { newId } from '#model/ids.ts'
import type { Tree } from '#model/tree.ts'
import type { Database, VersionRow } from './database.ts'
import { entryOf } from './log.ts'
import { readRecords } from './records.ts'
import { Refused } from './trouble.ts'

export type Version = Omit<VersionRow, 'programme'>

/**
 * Keeps the programme as it is stored now. Where nothing has happened since the last version, an
 * automatic one is not made again: the last one is answered.
 */
export async function makeVersion(
  db: Database,
  programme: string,
  label: unknown,
  keep: VersionRow['keep'],
  time: string,
): Promise<Version> {
  const { seq } = await entryOf(db, programme)
  const last = (await listVersions(db, programme))[0]
  if (last?.seq === seq && keep === 'for a while') return last
  const version = { id: newId('v'), seq, time, label, keep }
  const stored = await readRecords(db, programme)
  await Promise.all([
    db.versions.add({ ...version, programme }),
    db.contents.add({ programme, version: version.id, stored }),
  ])
  return version
}

/** Newest first, by the log and not by the clock. */
export async function listVersions(db: Database, programme: string): Promise<Version[]> {
  const rows = await db.versions.where({ programme }).toArray()
  const newestFirst = rows.sort((a, b) => b.seq - a.seq || (a.time < b.time ? 1 : -1))
  return newestFirst.map(({ programme: _, ...version }) => version)
}

export async function readVersion(db: Database, programme: string, version: string): Promise<Tree> {
  const content = await db.contents.get([programme, version])
  if (!content) throw new Refused('gone')
  return content.stored
}
