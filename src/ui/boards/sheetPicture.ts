/** Pixels of the picture for each of the sheet's. */
const density = 2

/**
 * A picture of an element as the browser draws it: the element with the page's styles and fonts, as
 * the foreign part of an SVG, rasterised. Nothing in it is fetched from outside or run, which is what
 * a browser asks of an SVG in an image.
 */
export async function sheetPicture(sheet: HTMLElement): Promise<Blob> {
  const { offsetWidth: width, offsetHeight: height } = sheet
  const styles = await stylesOfPage()
  const image = new Image()
  image.src = addressOf(svgWith(sheet, styles, width, height))
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * density
  canvas.height = height * density
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (!picture) throw new Error('The browser made no picture.')
  return picture
}

const svg = 'http://www.w3.org/2000/svg'

function svgWith(sheet: HTMLElement, styles: string, width: number, height: number): string {
  const root = document.createElementNS(svg, 'svg')
  root.setAttribute('width', String(width))
  root.setAttribute('height', String(height))
  const foreign = document.createElementNS(svg, 'foreignObject')
  foreign.setAttribute('width', '100%')
  foreign.setAttribute('height', '100%')
  const style = document.createElementNS(svg, 'style')
  style.textContent = styles
  foreign.append(sheet.cloneNode(true))
  root.append(style, foreign)
  return new XMLSerializer().serializeToString(root)
}

/** A `blob:` address would taint the canvas in some browsers; a `data:` address does not. */
function addressOf(picture: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture)}`
}

/** The rules of the page's style sheets, with the fonts that the page has loaded in them. */
async function stylesOfPage(): Promise<string> {
  await document.fonts.ready
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].map((rule) => ({ rule, base: sheet.href ?? location.href })),
  )
  const texts = rules.map(({ rule, base }) =>
    rule instanceof CSSFontFaceRule ? fontRule(rule, base) : rule.cssText,
  )
  return (await Promise.all(texts)).join('\n')
}

const address = /url\(["']?([^"')]+)["']?\)/

async function fontRule(rule: CSSFontFaceRule, base: string): Promise<string> {
  const [, source] = address.exec(rule.cssText) ?? []
  const range = rule.style.getPropertyValue('unicode-range')
  if (!source || !isLatin(range)) return ''
  const font = await (await fetch(new URL(source, base))).blob()
  return rule.cssText.replace(address, `url("${await asData(font)}")`)
}

/** Latin letters and their extensions; the alphabets of others would only make the picture heavy. */
function isLatin(range: string): boolean {
  return range === '' || /U\+0+-|U\+0?100|U\+0-/i.test(range)
}

function asData(blob: Blob): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader()
    reader.onload = () => done(String(reader.result))
    reader.onerror = () => failed(reader.error)
    reader.readAsDataURL(blob)
  })
}
