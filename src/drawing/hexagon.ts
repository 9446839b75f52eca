import type { AssumptionStatus } from '#model/theory.ts'
import type { Change } from './box.ts'

/** An assumption's sign on a link or a box: numbered, its status by its border. */
export interface Hexagon {
  readonly assumption: string
  readonly number: string
  readonly status: AssumptionStatus
  readonly change?: Change
  readonly challenged?: boolean
}
