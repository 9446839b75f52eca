/** Marks that people set on a drawing. */
export const marks = {
  'command.lock': 'Lås boksen, eller lås den opp',
  'marks.menu.lock': 'Lås boksen|Lås {n} bokser',
  'marks.menu.unlock': 'Lås opp boksen|Lås opp {n} bokser',
  'drawing.ceiling.answered': 'Programmet svarer for',
  'drawing.ceiling.watched': 'Programmet følger med på',
  'drawing.lane.outside': 'utenfor programmet',
  'drawing.pin.watched': 'over ansvarsgrensen',
  'drawing.pin.locked': 'låst',
  'drawing.legend.watched': 'over ansvarsgrensen: programmet følger med, men svarer ikke',
  'command.ceiling': 'Sett over ansvarsgrensen, eller under',
  'marks.menu.above': 'Sett over ansvarsgrensen',
  'marks.menu.below': 'Sett under ansvarsgrensen',
  'deed.above': 'Satte {n} effekt over ansvarsgrensen|Satte {n} effekter over ansvarsgrensen',
  'deed.below': 'Satte {n} effekt under ansvarsgrensen|Satte {n} effekter under ansvarsgrensen',
} as const
