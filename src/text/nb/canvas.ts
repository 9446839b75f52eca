/** What the canvas says: names for screen readers, menus, hints. */
export const canvas = {
  'canvas.role.box': 'boks',
  'canvas.role.link': 'lenke',
  'canvas.role.assumption': 'antakelse',
  'canvas.box.name': '{kind} {at} av {of}: {title}.',
  'canvas.box.untitled': 'uten tittel',
  'canvas.box.links': 'Påvirkes av {into}, bidrar til {out}.',
  'canvas.box.assumption': 'Antakelse {number} {status}.',
  'canvas.link.name': '{from} → {to}: {sign}, {necessity}.',
} as const
