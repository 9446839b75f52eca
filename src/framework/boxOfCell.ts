import type { Cell } from '#model/boards.ts'
import type { Factor, RoleName } from '#model/theory.ts'

/** The box that a cell becomes: an effect, of society where the cell is at that level or civic. */
export function boxOfCell(cell: Cell, title: string): Factor {
  const { level, effect, timing } = cell
  const isWide = level === 'societal' || level === 'civic'
  return {
    kind: isWide ? 'societal_effect' : 'user_effect',
    title,
    level,
    ...(timing && { timing }),
    ...(effect === 'burden' && { isDisbenefit: true }),
  }
}

/** What the cell says that its actor is to the box; nothing where the effect is unknown. */
export function rolesOfCell({ effect }: Cell): readonly RoleName[] {
  if (effect === 'benefit') return ['beneficiary']
  if (effect === 'burden') return ['bears_burden']
  return effect === 'both' ? ['beneficiary', 'bears_burden'] : []
}
