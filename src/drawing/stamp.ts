import { type Shape, words } from './shape.ts'

/** The stamp of what is exempt from public access: a paragraph sign in a filled square. */
export function stampShapes(x: number, y: number, size = 14): readonly Shape[] {
  return [
    { type: 'path', d: `M${x} ${y}h${size}v${size}h${-size}Z`, fill: 'mark', stroke: 'paper' },
    words('§', x + size / 2, y + size * 0.78, Math.round(size * 0.78), 600, 'onMark', 'middle'),
  ]
}
