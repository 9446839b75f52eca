import { type Domain, domains, type Move } from '#model/boards.ts'

/** Domains for which hands were raised, most hands first, then hardest first. */
export function handsOf(
  hands: Move['hands'] = {},
): readonly { readonly domain: Domain; readonly count: number }[] {
  return domains
    .map((domain) => ({ domain, count: hands[domain] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}

/** `3 kompleks, 2 komplisert`: the spread, and never one number. */
export function spreadText(
  hands: ReturnType<typeof handsOf>,
  nameOf: (domain: Domain) => string,
): string {
  return hands
    .map(({ domain, count }) => `${count} ${nameOf(domain).toLocaleLowerCase()}`)
    .join(', ')
}
