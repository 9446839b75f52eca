/** Marks that people set on a drawing. */
export const marks = {
  'command.lock': 'Lås boksen, eller lås han opp',
  'marks.menu.lock': 'Lås boksen|Lås {n} boksar',
  'marks.menu.unlock': 'Lås opp boksen|Lås opp {n} boksar',
} as const
