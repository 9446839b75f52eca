import { schemeOf } from '#drawing/lanes.ts'
import { paletteOf } from '#drawing/palette.ts'
import { sceneOf } from '#drawing/scene.ts'
import { svgOf } from '#exchange/svg.ts'
import type { Programme } from '#model/programme.ts'
import type { Say } from '#text/say.ts'

/** A programme's base as the address of a picture. */
export function drawThumbnail(
  programme: Pick<Programme, 'theory' | 'layout' | 'flow'>,
  say: Say,
  isDark: boolean,
): string {
  const palette = paletteOf(isDark ? 'dark' : 'light')
  const { theory, layout } = programme
  const scene = sceneOf({ theory, layout, say, scheme: schemeOf(programme) })
  const svg = svgOf(scene, { palette, title: '', background: 'none', legend: 'none' })
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
