/** Marks that people set on a drawing. */
export const marks = {
  'command.lock': 'Lock the box, or unlock it',
  'marks.menu.lock': 'Lock the box|Lock {n} boxes',
  'marks.menu.unlock': 'Unlock the box|Unlock {n} boxes',
  'drawing.ceiling.answered': 'The programme answers for',
  'drawing.ceiling.watched': 'The programme watches',
  'drawing.lane.outside': 'outside the programme',
  'drawing.pin.watched': 'above the accountability ceiling',
  'drawing.pin.locked': 'locked',
  'drawing.legend.watched': 'above the accountability ceiling: watched, not answered for',
  'command.ceiling': 'Put above the accountability ceiling, or below',
  'marks.menu.above': 'Put above the accountability ceiling',
  'marks.menu.below': 'Put below the accountability ceiling',
  'deed.above':
    'Put {n} outcome above the accountability ceiling|Put {n} outcomes above the accountability ceiling',
  'deed.below':
    'Put {n} outcome below the accountability ceiling|Put {n} outcomes below the accountability ceiling',
  'drawing.restricted': 'exempt from public access',
  'marks.restricted.title': 'Exempt from public access',
  'marks.restricted.found': 'Exempt from public access: {things}.',
  'marks.restricted.picture': 'If they are left out, their links leave the picture too.',
  'marks.restricted.text':
    'If they are left out, “{words}” stands in the place of what is exempt. The counts stay the same.',
  'marks.restricted.words': '[exempt from public access]',
  'marks.restricted.leaveOut': 'Leave out',
  'marks.restricted.include': 'Include',
  'marks.restricted.factors': '{n} box|{n} boxes',
  'marks.restricted.assumptions': '{n} assumption|{n} assumptions',
  'marks.restricted.actors': '{n} actor|{n} actors',
} as const
