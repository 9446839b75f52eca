import { paletteOf } from '#drawing/palette.ts'
import { sceneOf } from '#drawing/scene.ts'
import { svgOf } from '#exchange/svg.ts'
import type { Programme } from '#model/programme.ts'
import type { Say } from '#text/say.ts'

/** A programme's base as the address of a picture. */
export function drawThumbnail(
  { theory, layout }: Pick<Programme, 'theory' | 'layout'>,
  say: Say,
  isDark: boolean,
): string {
  const palette = paletteOf(isDark ? 'dark' : 'light')
  const scene = sceneOf({ theory, layout, say })
  const svg = svgOf(scene, { palette, title: '', background: 'none', legend: 'none' })
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
