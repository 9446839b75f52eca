import { interWidths } from './interWidths.ts'

export type Weight = 400 | 600

/**
 * The width of a text in Inter at a size in pixels, the same in the browser, in Node and in every
 * export. Kerning is left out: it only makes a text narrower.
 */
export function widthOf(text: string, size: number, weight: Weight = 400): number {
  const table = tables[weight]
  let thousandths = 0
  for (const character of text)
    thousandths += table.get(character) ?? widthOfOther(character, table)
  return (thousandths * size) / 1000
}

const tables: Readonly<Record<Weight, ReadonlyMap<string, number>>> = {
  400: tableOf(400),
  600: tableOf(600),
}

function tableOf(weight: Weight): Map<string, number> {
  const table = new Map<string, number>()
  for (const [start, widths] of interWidths[weight]) {
    for (let i = 0; i * 2 < widths.length; i += 1) {
      const character = typeof start === 'string' ? start[i] : String.fromCharCode(start + i)
      if (character) table.set(character, Number.parseInt(widths.slice(i * 2, i * 2 + 2), 36))
    }
  }
  return table
}

const invisible = /[\p{M}\p{Cf}\p{Cc}]/u
const wide = /[\p{Extended_Pictographic}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u
const widthOfUnknown = 680
const widthOfWide = 1300

/** A letter with a mark is as wide as the letter; what is in no table gets a generous width. */
function widthOfOther(character: string, table: ReadonlyMap<string, number>): number {
  if (invisible.test(character)) return 0
  const letter = table.get(character.normalize('NFD').charAt(0))
  if (letter !== undefined) return letter
  return wide.test(character) ? widthOfWide : widthOfUnknown
}
