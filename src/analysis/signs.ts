import type { Sign } from '#model/theory.ts'

/**
 * Signs as numbers, in their order as characters, and what becomes of a sign that passes a link.
 *
 * The product is that of signs in a signed digraph: equal signs give `+`, unequal `-`, and `?` with
 * anything `?`.
 */
export const plus = 0
export const minus = 1
export const unknown = 2
/** What arrives goes no further: a person has ruled `0`. */
export const stopped = 3

const inOrder: readonly Sign[] = ['+', '-', '?']

export function signNumber(sign: Sign): number {
  return inOrder.indexOf(sign)
}

export function signNamed(number: number): Sign {
  return inOrder[number] ?? '?'
}

/** A set of signs as bits: 1 for `+`, 2 for `-`, 4 for `?`. */
export function signsIn(set: number): readonly Sign[] {
  return sets[set] ?? []
}

const sets: readonly (readonly Sign[])[] = Array.from({ length: 8 }, (_, set) =>
  inOrder.filter((_, number) => set & (1 << number)),
)

export const onlyPlus = 1 << plus
export const onlyMinus = 1 << minus

/** How a link passes a sign on: as its own sign says, or as a ruling at its head says. */
export const alwaysPlus = 3
export const alwaysMinus = 4
export const neverPassed = 5

/** The sign at the head: `passed[sign at the tail << 3 | how the link passes it on]`. */
export const passed: Uint8Array = Uint8Array.of(
  ...[plus, minus, unknown, plus, minus, stopped, 0, 0],
  ...[minus, plus, unknown, plus, minus, stopped, 0, 0],
  ...[unknown, unknown, unknown, plus, minus, stopped, 0, 0],
)

export function opposite(sign: Sign): Sign {
  if (sign === '?') return '?'
  return sign === '+' ? '-' : '+'
}
