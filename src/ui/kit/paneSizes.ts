/** How wide a pane may be, in rem of the interface. */
export interface PaneLimits {
  readonly min: number
  readonly max: number
  readonly usual: number
}

/** Kept free for what stands between the panes, in rem. */
const middle = 20

/** The width a pane gets: what is wished, within its limits and what the window leaves, in whole tenths. */
export function paneSize(
  wished: number,
  { min, max }: PaneLimits,
  whole: number,
  otherPane: number,
): number {
  const most = Math.max(min, Math.min(max, whole - otherPane - middle))
  return Math.round(Math.min(most, Math.max(min, wished)) * 10) / 10
}

/** Where a key takes the divider of a pane that stands at the start or the end of its row. */
export function sizeByKey(
  key: string,
  size: number,
  { min, max }: PaneLimits,
  side: 'start' | 'end',
): number | undefined {
  const wider = side === 'start' ? 'ArrowRight' : 'ArrowLeft'
  const narrower = side === 'start' ? 'ArrowLeft' : 'ArrowRight'
  if (key === wider) return size + 1
  if (key === narrower) return size - 1
  if (key === 'Home') return min
  return key === 'End' ? max : undefined
}

/** Where a click on the divider takes it: to the usual width, and from there to the widest. */
export function sizeByClick(size: number, { max, usual }: PaneLimits): number {
  return Math.abs(size - usual) < 0.5 ? max : usual
}
