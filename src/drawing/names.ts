import type { Actor, Table } from '#model/theory.ts'

const code = /^[A-ZÆØÅ]{1,2}\d{1,3}[a-z]?$/

/** What a box is called for short: its id, where people have given it one such as B3. */
export function numberOf(id: string): string | undefined {
  return code.test(id) ? id : undefined
}

const small = new Set([
  'og',
  'i',
  'på',
  'av',
  'for',
  'med',
  'til',
  'and',
  'of',
  'the',
  'in',
  'den',
  'det',
])

/** Every actor's badge, no two alike: as given, or the initials, or the first letters of its name. */
export function badgesOf(actors: Table<Actor>): ReadonlyMap<string, string> {
  const badges = new Map<string, string>()
  const taken = new Set<string>()
  const ids = Object.keys(actors).sort()
  for (const id of ids) {
    const given = actors[id]?.short?.trim()
    if (!given) continue
    badges.set(id, given)
    taken.add(given)
  }
  for (const id of ids) {
    if (badges.has(id)) continue
    const badge = firstFree(candidates(actors[id]?.title ?? id), taken)
    badges.set(id, badge)
    taken.add(badge)
  }
  return badges
}

function candidates(title: string): readonly string[] {
  const words = title.match(/[\p{L}\d]+/gu) ?? []
  const [first = '?'] = words
  if (words.length === 1 && first.length <= 5 && first === first.toUpperCase()) return [first]
  const main = words.filter((word) => !small.has(word.toLowerCase()))
  const initials = main.map((word) => word.charAt(0)).join('')
  const starts = [3, 4, 5].map((length) => first.slice(0, length))
  const all = main.length > 1 ? [initials.slice(0, 4), ...starts] : starts
  return all.filter((text) => text.length > 1).map((text) => text.toUpperCase())
}

function firstFree(wishes: readonly string[], taken: ReadonlySet<string>): string {
  for (const wish of wishes) if (!taken.has(wish)) return wish
  const stem = wishes[0] ?? '?'
  if (!taken.has(stem)) return stem
  let number = 2
  while (taken.has(`${stem}${number}`)) number += 1
  return `${stem}${number}`
}
