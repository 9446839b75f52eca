/** Marks that people set on a drawing. */
export const marks = {
  'command.lock': 'Lock the box, or unlock it',
  'marks.menu.lock': 'Lock the box|Lock {n} boxes',
  'marks.menu.unlock': 'Unlock the box|Unlock {n} boxes',
} as const
