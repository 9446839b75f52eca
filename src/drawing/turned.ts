import type { Flow } from '#model/programme.ts'
import type { Rect } from './geometry.ts'

/** A rectangle turned so that the chain runs to the right. */
export function turned({ x, y, width, height }: Rect, flow: Flow): Rect {
  return flow === 'up'
    ? { x: -y - height, y: x, width: height, height: width }
    : { x, y, width, height }
}

/** A rectangle that was turned, as it really stands. */
export function turnedBack({ x, y, width, height }: Rect, flow: Flow): Rect {
  return flow === 'up'
    ? { x: y, y: -x - width, width: height, height: width }
    : { x, y, width, height }
}
