import { crossingsOf } from './crossings.ts'
import type { Route } from './route.ts'
import { rulerOf } from './ruler.ts'
import { turnsOf } from './turns.ts'

/** What a turn of a line costs, and a pixel of it, in crossings. */
const costOfTurn = 0.15
const costOfLength = 1 / 20_000

/** What a line costs by itself, in crossings: its bends and its length. */
export function untidinessOf({ points }: Route): number {
  return turnsOf(points) * costOfTurn + rulerOf(points).length * costOfLength
}

/** What all lines of a picture cost, in crossings. */
export function untidinessOfAll(routes: readonly Route[]): number {
  return routes.reduce((sum, route) => sum + untidinessOf(route), crossingsOf(routes))
}
