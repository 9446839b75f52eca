import { emptyTheory, type Factor, type FactorKind, type Link, type Theory } from '#model/theory.ts'

const kinds: readonly FactorKind[] = [
  'input',
  'activity',
  'output',
  'user_effect',
  'societal_effect',
]
const words =
  'felles løsning for digital samhandling mellom etatene gir bedre tid til krevende saker færre feil brukerne forstår kravene innkrevingsløsning betalingsevne tillit arbeidsgivere oversikt over data i sanntid'.split(
    ' ',
  )

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * A theory of so many boxes as programmes draw them: half again as many links, most of them to the
 * next lane and to what is near, some within a lane, some far ahead, a few back.
 */
export function largeTheory(count: number, seed = 1): Theory {
  const random = randomFrom(seed)
  const pick = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)] as T
  const factors: Record<string, Factor> = {}
  const lanes: string[][] = kinds.map(() => [])
  for (let i = 0; i < count; i += 1) {
    const lane = Math.min(4, Math.floor((i * 5) / count))
    const title = Array.from({ length: 2 + Math.floor(random() * 4) }, () => pick(words)).join(' ')
    const id = `f${String(i).padStart(5, '0')}`
    factors[id] = {
      kind: kinds[lane] ?? 'activity',
      title: title.charAt(0).toUpperCase() + title.slice(1),
    }
    lanes[lane]?.push(id)
  }
  const links: Record<string, Link> = {}
  for (let i = 0; i < count * 1.5; i += 1) {
    const lane = Math.floor(random() * 5)
    const step = pick([1, 1, 1, 1, 1, 1, 2, 2, 0, 3, -1])
    const target = Math.max(0, Math.min(4, lane + step))
    const [tails, heads] = [lanes[lane] ?? [], lanes[target] ?? []]
    const at = random()
    const near = Math.max(0, Math.min(0.999, at + (random() - 0.5) * 0.4))
    const from = tails[Math.floor(at * tails.length)]
    const to = heads[Math.floor(near * heads.length)]
    if (!from || !to || from === to) continue
    links[`l${String(i).padStart(5, '0')}`] = {
      from,
      to,
      ...(random() < 0.08 && { sign: pick(['-', '?'] as const) }),
      ...(random() < 0.4 && { necessity: 'necessary' as const }),
    }
  }
  const assumptions = Object.fromEntries(
    Array.from({ length: Math.ceil(count / 6) }, (_, i) => [
      `a${String(i).padStart(4, '0')}`,
      { title: `Antakelse ${i + 1}` },
    ]),
  )
  const linkIds = Object.keys(links)
  const attachments = Object.fromEntries(
    Object.keys(assumptions).map((assumption, i) => [
      `at${i}`,
      { assumption, on: linkIds.length > 0 ? pick(linkIds) : 'f00000' },
    ]),
  )
  return { ...emptyTheory, factors, links, assumptions, attachments }
}
