import type { Domain } from '#model/boards.ts'

/** In the order of the board: complex, the liminal zone and complicated above; chaotic, unclear and clear below. */
export const zoneOrder: readonly Domain[] = [
  'complex',
  'liminal',
  'complicated',
  'chaotic',
  'confused',
  'clear',
]

/** The domain that a figure of the keyboard stands for, 1 to 6 in the order of the zones. */
export function domainOfKey(key: string): Domain | undefined {
  return /^[1-6]$/.test(key) ? zoneOrder[Number(key) - 1] : undefined
}
