import type { LinkLook } from '#drawing/link.ts'
import type { Lit } from '../view.ts'

/** The boxes of a lit route in its order; nothing if what is lit is no single way from box to box. */
export function stepsOf(lit: Lit, links: ReadonlyMap<string, LinkLook>): readonly string[] {
  const steps = [...lit.factors]
  if (steps.length < 2) return []
  const ways = new Set<string>()
  for (const id of lit.links) {
    const link = links.get(id)
    if (link) ways.add(`${link.from} ${link.to}`)
  }
  const isWay = steps.every((id, index) => index === 0 || ways.has(`${steps[index - 1]} ${id}`))
  return isWay ? steps : []
}
