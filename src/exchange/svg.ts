import { short } from '#drawing/geometry.ts'
import type { Palette } from '#drawing/palette.ts'
import type { Scene } from '#drawing/scene.ts'
import type { PathShape, Shape, TextShape } from '#drawing/shape.ts'
import { type SheetOptions, sheetOf } from '#drawing/sheet.ts'

export interface SvgOptions extends SheetOptions {
  readonly palette: Palette
  /** What it is, for those who do not see it. */
  readonly title: string
  readonly description?: string
  readonly language?: string
  /** Absent means the palette's paper. */
  readonly background?: 'paper' | 'none'
}

/** The scene as an SVG file that looks the same wherever it is opened. */
export function svgOf(scene: Scene, options: SvgOptions): string {
  const { palette, title, description, language, background = 'paper' } = options
  const { bounds, drawn } = sheetOf(scene, options)
  const { x, y, width, height } = bounds
  const view = [x, y, width, height].map(short).join(' ')
  const parts: string[] = []
  parts.push(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" width="${short(width)}" height="${short(height)}" role="img" aria-labelledby="title desc"${language ? ` xml:lang="${escaped(language)}"` : ''} font-family="Inter, Arial, sans-serif">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(description ?? title)}</desc>`,
  )
  if (background === 'paper') {
    parts.push(
      `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="${palette.paper}"/>`,
    )
  }
  for (const layer of drawn) {
    const { at, opacity, label, shapes } = layer
    const move = at ? ` transform="translate(${short(at.x)} ${short(at.y)})"` : ''
    const fade = opacity < 1 ? ` opacity="${short(opacity)}"` : ''
    const name = label ? `<title>${escaped(label)}</title>` : ''
    parts.push(
      `<g${move}${fade}>${name}${shapes.map((shape) => elementOf(shape, palette)).join('')}</g>`,
    )
  }
  parts.push('</svg>')
  return `${parts.join('\n')}\n`
}

function elementOf(shape: Shape, palette: Palette): string {
  return shape.type === 'path' ? pathOf(shape, palette) : textOf(shape, palette)
}

function pathOf(shape: PathShape, palette: Palette): string {
  const { d, at, fill, stroke, width, dash, round } = shape
  let more = ` fill="${fill ? palette[fill] : 'none'}"`
  if (stroke) {
    more += ` stroke="${palette[stroke]}"`
    if (width !== undefined && width !== 1) more += ` stroke-width="${short(width)}"`
    if (dash) more += ` stroke-dasharray="${dash.map(short).join(' ')}"`
    if (round) more += ' stroke-linecap="round" stroke-linejoin="round"'
  }
  if (at) {
    const scale = at.scale === undefined ? '' : ` scale(${short(at.scale)})`
    more += ` transform="translate(${short(at.x)} ${short(at.y)})${scale}"`
  }
  return `<path d="${d}"${more}/>`
}

function textOf(shape: TextShape, palette: Palette): string {
  const { x, y, lines, lineHeight, size, weight, ink, anchor, struck } = shape
  let more = ` font-size="${short(size)}" fill="${palette[ink]}"`
  if (weight !== 400) more += ` font-weight="${weight}"`
  if (anchor && anchor !== 'start') more += ` text-anchor="${anchor}"`
  if (struck) more += ' text-decoration="line-through"'
  const spans =
    lines.length === 1
      ? escaped(lines[0] ?? '')
      : lines
          .map((line, i) => {
            const dy = i === 0 ? '' : ` dy="${short(lineHeight)}"`
            return `<tspan x="${short(x)}"${dy}>${escaped(line)}</tspan>`
          })
          .join('')
  return `<text x="${short(x)}" y="${short(y)}"${more}>${spans}</text>`
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Nothing but letters, digits, blanks and usual marks: most texts. */
const plain = /^[\w .,:;()/%+–—«»…→æøåÆØÅ-]*$/

/** Text as XML writes it; controls and halves of characters, which it cannot hold, are left out. */
function escaped(text: string): string {
  if (plain.test(text)) return text
  return text
    .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (character) => escapes[character] ?? character)
}
