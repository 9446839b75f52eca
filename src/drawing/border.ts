import type { Point, Rect } from './geometry.ts'

/** How far the border stays from boxes, the roomier first. */
const margins = [16, 6]
/** Where only one side says how far, it stands so far from it. */
const beside = 22

/**
 * A border from the top to the bottom with the one boxes to the left of it and the others to the
 * right, in straight pieces with as few steps as there can be; undefined if they stand in each
 * other's way.
 */
export function borderBetween(
  left: readonly Rect[],
  right: readonly Rect[],
): readonly Point[] | undefined {
  for (const margin of margins) {
    const border = borderAt(left, right, margin)
    if (border) return border
  }
  return undefined
}

/** The room that a border has between two heights. */
interface Band {
  readonly top: number
  readonly bottom: number
  readonly low: number
  readonly high: number
}

function borderAt(
  left: readonly Rect[],
  right: readonly Rect[],
  margin: number,
): readonly Point[] | undefined {
  const bands = bandsOf(left, right, margin)
  if (bands.some(({ low, high }) => low > high)) return undefined
  const runs: Band[] = []
  for (const [at, band] of bands.entries()) {
    const run = runs.at(-1)
    const longer = run && together(run, band)
    if (!run) runs.push(band)
    else if (longer) runs[runs.length - 1] = longer
    else runs.push(...parted(run, bands, at, runs))
  }
  const points: Point[] = []
  let before = 0
  for (const run of runs) {
    const x = standIn(run, before)
    points.push({ x, y: run.top }, { x, y: run.bottom })
    before = x
  }
  return points
}

function bandsOf(left: readonly Rect[], right: readonly Rect[], margin: number): readonly Band[] {
  const edges = [...left, ...right].flatMap(({ y, height }) => [y - margin, y + height + margin])
  const sorted = [...new Set(edges)].sort((a, b) => a - b)
  const index = new Map(sorted.map((edge, at) => [edge, at]))
  const lows = new Float64Array(sorted.length).fill(Number.NEGATIVE_INFINITY)
  const highs = new Float64Array(sorted.length).fill(Number.POSITIVE_INFINITY)
  const eachBand = ({ y, height }: Rect, act: (at: number) => void) => {
    const end = index.get(y + height + margin) ?? 0
    for (let at = index.get(y - margin) ?? 0; at < end; at += 1) act(at)
  }
  for (const rect of left) {
    const edge = rect.x + rect.width + margin
    eachBand(rect, (at) => {
      lows[at] = Math.max(lows[at] ?? edge, edge)
    })
  }
  for (const rect of right) {
    const edge = rect.x - margin
    eachBand(rect, (at) => {
      highs[at] = Math.min(highs[at] ?? edge, edge)
    })
  }
  return sorted.slice(1).map((bottom, at) => ({
    top: sorted[at] ?? bottom,
    bottom,
    low: lows[at] ?? Number.NEGATIVE_INFINITY,
    high: highs[at] ?? Number.POSITIVE_INFINITY,
  }))
}

function together(a: Band, b: Band): Band | undefined {
  const low = Math.max(a.low, b.low)
  const high = Math.min(a.high, b.high)
  return low > high ? undefined : { top: a.top, bottom: b.bottom, low, high }
}

/** A run that cannot go on, ended halfway through the bands that suit the next as well; and the next. */
function parted(run: Band, bands: readonly Band[], at: number, runs: Band[]): readonly Band[] {
  let next = bands[at] ?? run
  const reach = next.top
  let from = reach
  for (let i = at - 1; i >= 0; i -= 1) {
    const band = bands[i]
    const longer = band && band.top >= run.top && together(band, next)
    if (!longer) break
    from = longer.top
    next = { ...longer, bottom: next.bottom }
  }
  const step = (from + reach) / 2
  runs[runs.length - 1] = { ...run, bottom: step }
  return [{ ...next, top: step }]
}

function standIn({ low, high }: Band, before: number): number {
  if (Number.isFinite(low) && Number.isFinite(high)) return Math.round((low + high) / 2)
  if (Number.isFinite(low)) return low + beside
  return Number.isFinite(high) ? high - beside : before
}
