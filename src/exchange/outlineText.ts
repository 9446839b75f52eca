/** A line of a list, and the line that it hangs under. */
export interface OutlineLine {
  readonly title: string
  /** 0 for a line that hangs under nothing. */
  readonly depth: number
  /** The number of the line that this one hangs under, from 0. */
  readonly parent: number | undefined
}

/**
 * A text read as a list: each line is an item, and what is indented more hangs under what is indented
 * less, by tabs, blanks, headings or numbers such as 1.2. Bullets and numbers are left out. Cells of a
 * table go on downwards to the right, as an empty cell says that the row hangs under the one above;
 * a cell that says the same as one in the same place above is that one.
 */
export function readOutline(text: string): readonly OutlineLine[] {
  const rows = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(rowOf)
    .filter((row) => row.cells.length > 0)
  const isNumbered = rows.length > 1 && rows.every((row) => row.numbers > 0 && row.indent === 0)
  const lines: OutlineLine[] = []
  const known = new Map<string, number>()
  const open: { readonly indent: number; readonly line: number }[] = []
  for (const { indent, numbers, cells } of rows) {
    let column = isNumbered ? numbers - 1 : indent
    for (const title of cells) {
      while ((open.at(-1)?.indent ?? -1) >= column) open.pop()
      const parent = open.at(-1)?.line
      const name = `${parent ?? ''}\t${title}`
      const same = cells.length > 1 ? known.get(name) : undefined
      const line = same ?? lines.length
      if (same === undefined) {
        lines.push({ title, depth: open.length, parent })
        known.set(name, line)
      }
      open.push({ indent: column, line })
      column += tab
    }
  }
  return lines
}

/** A tab is as many blanks. */
const tab = 4
const bullet = /^(?:[-–—*+•‣◦▪●○·]|o)\s+/u
const box = /^\[[ xX]\]\s+/
const numbering = /^(\d+(?:\.\d+)*)[.)]?\s+(?=\S)|^[a-zæøå][.)]\s+/i
const heading = /^(#{1,6})\s+/

interface Row {
  /** In blanks. */
  readonly indent: number
  /** How many numbers it begins with: 2 for 1.2. */
  readonly numbers: number
  readonly cells: readonly string[]
}

function rowOf(line: string): Row {
  const blanks = /^[\s\u00a0]*/.exec(line)?.[0] ?? ''
  const indent = [...blanks].reduce((sum, blank) => sum + (blank === '\t' ? tab : 1), 0)
  const bare = line.slice(blanks.length)
  const hashes = heading.exec(bare)
  if (hashes)
    return {
      indent: ((hashes[1]?.length ?? 1) - 1) * tab,
      numbers: 0,
      cells: cellsOf(bare.slice(hashes[0].length)),
    }
  const item = bare.replace(bullet, '').replace(box, '')
  const number = numbering.exec(item)
  const numbers =
    number?.[1] && isListNumber(number[1], number[0]) ? number[1].split('.').length : 0
  const isMarked = numbers > 0 || (number && !number[1])
  return { indent, numbers, cells: cellsOf(isMarked ? item.slice(number?.[0].length) : item) }
}

/** «1. Plan» and «1.2 Plan» begin with a number of the list; «4 etater» and «2028 blir året» do not. */
function isListNumber(number: string, whole: string): boolean {
  return number.includes('.') || /[.)]\s+$/.test(whole)
}

function cellsOf(text: string): readonly string[] {
  return text
    .split('\t')
    .map((cell) =>
      cell
        .replace(/^"(.*)"$/s, '$1')
        .replaceAll('""', '"')
        .trim(),
    )
    .filter((cell) => cell !== '')
}
