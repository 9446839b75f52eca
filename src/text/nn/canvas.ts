import type { canvas as nb } from '../nb/canvas.ts'

/** What the canvas says: names for screen readers, menus, hints. */
export const canvas: Readonly<Record<keyof typeof nb, string>> = {
  'canvas.role.box': 'boks',
  'canvas.role.link': 'lenkje',
  'canvas.role.assumption': 'antaking',
  'canvas.box.name': '{kind} {at} av {of}: {title}.',
  'canvas.box.untitled': 'utan tittel',
  'canvas.box.links': 'Blir påverka av {into}, bidreg til {out}.',
  'canvas.box.assumption': 'Antaking {number} {status}.',
  'canvas.link.name': '{from} → {to}: {sign}, {necessity}.',
}
