import { fontFamily, paint } from '#drawing/paint.ts'
import type { Palette } from '#drawing/palette.ts'
import type { Scene } from '#drawing/scene.ts'
import { type SheetOptions, sheetOf } from '#drawing/sheet.ts'

export interface PngOptions extends SheetOptions {
  readonly palette: Palette
  /** Pixels of the picture for each of the scene; less if it would be larger than a canvas can be. */
  readonly scale: 1 | 2 | 4
  /** Absent means the palette's paper. */
  readonly background?: 'paper' | 'none'
}

/** What browsers allow a canvas: pixels along a side, and in all. */
const longestSide = 16_384
const mostPixels = 120_000_000

/** The scene as a PNG. Painted rather than loaded as an image: an image does not have the page's fonts. */
export async function pngOf(scene: Scene, options: PngOptions): Promise<Blob> {
  const { palette, background = 'paper' } = options
  const { bounds, drawn } = sheetOf(scene, options)
  const scale = scaleFor(bounds.width, bounds.height, options.scale)
  await fontsReady()
  const width = Math.max(1, Math.round(bounds.width * scale))
  const height = Math.max(1, Math.round(bounds.height * scale))
  const canvas = new OffscreenCanvas(width, height)
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error(`No canvas of ${width} by ${height} pixels.`)
  if (background === 'paper') {
    pen.fillStyle = palette.paper
    pen.fillRect(0, 0, width, height)
  }
  pen.scale(scale, scale)
  pen.translate(-bounds.x, -bounds.y)
  paint(pen, drawn, palette)
  return canvas.convertToBlob({ type: 'image/png' })
}

/** The wished scale, or the largest that a canvas can hold. */
export function scaleFor(width: number, height: number, wished: number): number {
  const bySide = longestSide / Math.max(width, height, 1)
  const byArea = Math.sqrt(mostPixels / Math.max(width * height, 1))
  return Math.min(wished, bySide, byArea)
}

const samples = 'Aaæøåčđŋšŧž'

/** The fonts are fetched when first asked for; a canvas does not ask. */
async function fontsReady(): Promise<void> {
  const fonts = globalThis.document?.fonts
  if (!fonts) return
  await Promise.all([400, 600].map((weight) => fonts.load(`${weight} 16px ${fontFamily}`, samples)))
}
