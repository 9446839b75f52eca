/** What of a wheel event tells what turned it. */
export type Turned = Pick<
  WheelEvent,
  'deltaX' | 'deltaY' | 'deltaMode' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'timeStamp'
> & { readonly wheelDeltaX?: number; readonly wheelDeltaY?: number }

/** Which device it was, and when: one gesture is one device. */
export interface Gesture {
  readonly by: 'wheel' | 'trackpad'
  readonly at: number
}

/** Pauses of more ms than this end a gesture. */
const pause = 250

/**
 * Whether a mouse's wheel or two fingers on a trackpad turned: a wheel goes in whole notches, along
 * one axis. What has begun as one stays it until there is a pause.
 */
export function gestureOf(event: Turned, before: Gesture | undefined): Gesture {
  const isSame = before !== undefined && event.timeStamp - before.at < pause
  return { by: isSame ? before.by : isNotch(event) ? 'wheel' : 'trackpad', at: event.timeStamp }
}

/** What a turn without Ctrl does: as the device suggests, always zoom, or always scroll. */
export const wheelWishes = ['auto', 'zoom', 'scroll'] as const
export type WheelWish = (typeof wheelWishes)[number]

/** Whether a turn moves the picture; else it zooms. With Shift a wheel moves it sideways. */
export function isPan(event: Turned, { by }: Gesture, wish: WheelWish): boolean {
  if (event.ctrlKey || event.metaKey) return false
  return event.shiftKey || wish === 'scroll' || (wish === 'auto' && by === 'trackpad')
}

function isNotch({ deltaX, deltaY, deltaMode, wheelDeltaX, wheelDeltaY }: Turned): boolean {
  if (deltaMode !== 0) return true
  if (deltaX !== 0 && deltaY !== 0) return false
  const turned = (wheelDeltaY || wheelDeltaX) ?? 0
  if (turned !== 0) return Math.abs(turned) >= 120 && turned % 120 === 0
  return Math.abs(deltaX || deltaY) >= 50
}
