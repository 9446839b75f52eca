/** Marks that people set on a drawing. */
export const marks = {
  'command.lock': 'Lås boksen, eller lås han opp',
  'marks.menu.lock': 'Lås boksen|Lås {n} boksar',
  'marks.menu.unlock': 'Lås opp boksen|Lås opp {n} boksar',
  'drawing.ceiling.answered': 'Programmet svarer for',
  'drawing.ceiling.watched': 'Programmet følgjer med på',
  'drawing.lane.outside': 'utanfor programmet',
  'drawing.pin.watched': 'over ansvarsgrensa',
  'drawing.pin.locked': 'låst',
  'drawing.legend.watched': 'over ansvarsgrensa: programmet følgjer med, men svarer ikkje',
  'command.ceiling': 'Set over ansvarsgrensa, eller under',
  'marks.menu.above': 'Set over ansvarsgrensa',
  'marks.menu.below': 'Set under ansvarsgrensa',
  'deed.above': 'Sette {n} effekt over ansvarsgrensa|Sette {n} effektar over ansvarsgrensa',
  'deed.below': 'Sette {n} effekt under ansvarsgrensa|Sette {n} effektar under ansvarsgrensa',
} as const
