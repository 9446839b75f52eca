/** Where something that floats stands beside what it belongs to. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}
export interface Extent {
  readonly width: number
  readonly height: number
}
export type Side = 'below' | 'above' | 'right' | 'left'
export type Align = 'start' | 'center' | 'end'

interface Spot {
  readonly left: number
  readonly top: number
  readonly side: Side
}

/** Kept free to the edge of the window, in px. */
const margin = 8

const opposite: Readonly<Record<Side, Side>> = {
  below: 'above',
  above: 'below',
  left: 'right',
  right: 'left',
}

/**
 * The upper left corner, in px, of a floating thing at the wanted side of its anchor: on the other
 * side if only that has room, and moved along the anchor as far as the window asks for.
 */
export function placement(
  anchor: Box,
  floating: Extent,
  window: Extent,
  side: Side,
  align: Align,
  gap: number,
): Spot {
  const wanted = room(anchor, window, side) >= needed(floating, side) + gap + margin
  const better = room(anchor, window, opposite[side]) > room(anchor, window, side)
  const chosen = wanted || !better ? side : opposite[side]
  const { left, top } = corner(anchor, floating, chosen, align, gap)
  return {
    side: chosen,
    left: within(left, window.width - floating.width),
    top: within(top, window.height - floating.height),
  }
}

function room(anchor: Box, window: Extent, side: Side): number {
  if (side === 'above') return anchor.top
  if (side === 'left') return anchor.left
  if (side === 'below') return window.height - anchor.top - anchor.height
  return window.width - anchor.left - anchor.width
}

function needed(floating: Extent, side: Side): number {
  return side === 'above' || side === 'below' ? floating.height : floating.width
}

function corner(anchor: Box, floating: Extent, side: Side, align: Align, gap: number) {
  if (side === 'above' || side === 'below') {
    const below = anchor.top + anchor.height + gap
    return {
      left: along(anchor.left, anchor.width, floating.width, align),
      top: side === 'below' ? below : anchor.top - gap - floating.height,
    }
  }
  const right = anchor.left + anchor.width + gap
  return {
    left: side === 'right' ? right : anchor.left - gap - floating.width,
    top: along(anchor.top, anchor.height, floating.height, align),
  }
}

function along(start: number, length: number, extent: number, align: Align): number {
  if (align === 'start') return start
  return align === 'end' ? start + length - extent : start + (length - extent) / 2
}

function within(at: number, last: number): number {
  return Math.round(Math.max(margin, Math.min(at, last - margin)))
}
