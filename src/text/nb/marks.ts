/** Marks that people set on a drawing. */
export const marks = {
  'command.lock': 'Lås boksen, eller lås den opp',
  'marks.menu.lock': 'Lås boksen|Lås {n} bokser',
  'marks.menu.unlock': 'Lås opp boksen|Lås opp {n} bokser',
} as const
