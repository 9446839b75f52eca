import { serialiseProgramme } from '#model/format.ts'
import { newId } from '#model/ids.ts'
import { live, storedOf } from '#model/live.ts'
import type { Programme } from '#model/programme.ts'
import type { Answer, Entry, Library, Origin } from './library.ts'

/** Where a programme that came from outside was put. */
export interface Shelved {
  readonly id: string
  /** `known`: the very same stood there; `copy`: another of that id did, so this got a new one. */
  readonly as: 'new' | 'known' | 'copy'
}

/** Puts a programme from a file on the shelf, without ever replacing one that stands there. */
export async function shelve(
  library: Library,
  programme: Programme,
  origin: Origin,
): Promise<Answer<Shelved>> {
  const added = await library.add(storedOf(programme), origin)
  if (added.ok) return { ok: true, value: { id: added.value.id, as: 'new' } }
  if (added.trouble !== 'taken') return added
  const there = await library.open(programme.id)
  if (there.ok && serialiseProgramme(live(there.value.stored)) === serialiseProgramme(programme)) {
    const back = await library.unbin(programme.id)
    return back.ok ? { ok: true, value: { id: programme.id, as: 'known' } } : back
  }
  const copy = await library.add(storedOf({ ...programme, id: newId('n') }), origin)
  return copy.ok ? { ok: true, value: { id: copy.value.id, as: 'copy' } } : copy
}

/** The worked example as it stands on the shelf; only if it does not, it is fetched and put there. */
export async function shelveExample(
  library: Library,
  entries: readonly Entry[],
  id: string,
  fetchExample: () => Promise<Programme>,
): Promise<Answer<Shelved>> {
  const known = entries.find((entry) => entry.id === id)
  if (known && known.binned === undefined) return { ok: true, value: { id, as: 'known' } }
  return shelve(library, { ...(await fetchExample()), id }, 'example')
}
