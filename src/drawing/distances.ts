/** How far the back row sits from the screen, in metres. */
export const distances = [3, 5, 8] as const
export type Distance = (typeof distances)[number]

/** The least height of type that is read from there, in pixels of a screen with 1,080 lines. */
export const leastType: Readonly<Record<Distance, number>> = { 3: 18, 5: 31, 8: 49 }
