import type { canvas as nb } from '../nb/canvas.ts'

/** What the canvas says: names for screen readers, menus, hints. */
export const canvas: Readonly<Record<keyof typeof nb, string>> = {
  'canvas.role.box': 'box',
  'canvas.role.link': 'link',
  'canvas.role.assumption': 'assumption',
  'canvas.box.name': '{kind} {at} of {of}: {title}.',
  'canvas.box.untitled': 'untitled',
  'canvas.box.links': 'Affected by {into}, contributes to {out}.',
  'canvas.box.assumption': 'Assumption {number} {status}.',
  'canvas.link.name': '{from} → {to}: {sign}, {necessity}.',
}
