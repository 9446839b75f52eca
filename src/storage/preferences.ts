import type { Database } from './database.ts'

/** What the person has chosen for this machine, by name. */
export async function listPreferences({
  preferences,
}: Database): Promise<Readonly<Record<string, string>>> {
  const rows = await preferences.toArray()
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]))
}

/** Keeps a choice; nothing lets go of it. */
export async function prefer(
  { preferences }: Database,
  name: string,
  value: string | undefined,
): Promise<void> {
  if (value === undefined) await preferences.delete(name)
  else await preferences.put({ name, value })
}
