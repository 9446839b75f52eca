import { breakPoints } from './hyphenate.ts'
import { type Weight, widthOf } from './measure.ts'

export interface WrapOptions {
  /** The widest a line may be, in pixels. */
  readonly width: number
  readonly size: number
  readonly weight?: Weight
  /** What does not fit in so many lines ends in an ellipsis; absent means as many as it takes. */
  readonly maxLines?: number
}

/**
 * The text in as few lines as fit the width, as even as they can be. A line break in the text
 * stays one. Words are broken only where they are wider than a line.
 */
export function wrap(text: string, options: WrapOptions): readonly string[] {
  const { lines } = wrapped(text, options)
  const { maxLines } = options
  return maxLines === undefined || lines.length <= maxLines ? lines : cut(lines, maxLines, options)
}

/** The text in all lines that it takes, and whether one ends inside a part of a word. */
export function wrapped(text: string, options: WrapOptions): Wrapped {
  const paragraphs = text
    .split(/\r\n|[\n\r\u2028]/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => evenLines(piecesOf(paragraph, options), options))
  return {
    lines: paragraphs.flatMap(({ lines }) => lines),
    isBroken: paragraphs.some(({ isBroken }) => isBroken),
  }
}

interface Wrapped {
  readonly lines: readonly string[]
  readonly isBroken: boolean
}

/** What is never divided, and what it takes to break after it. */
interface Piece {
  readonly text: string
  /** A blank stands before it, unless it begins a line. */
  readonly blank: boolean
  /** A hyphen is shown if a line ends here. */
  readonly hyphen: boolean
  /** How unwelcome a break is here, in squared line widths. */
  readonly cost: number
}

const costOf = { blank: 0, slash: 0.02, joint: 0.05, syllable: 0.5, anywhere: 2 }

function piecesOf(paragraph: string, options: WrapOptions): Piece[] {
  return paragraph
    .split(/[ \t]+/)
    .flatMap((word, i, words) => piecesOfWord(word, i > 0, costAfter(word, words[i + 1]), options))
}

/** A number stays with what it counts, and a line does not gladly end in a small word. */
function costAfter(word: string, next: string | undefined): number {
  if (next === undefined) return 0
  if (/^[\d.,–-]+$/.test(word) || /^\d{1,3}$/.test(next)) return 0.15
  return word.length <= 3 && /^\p{Ll}+$/u.test(word) ? 0.05 : costOf.blank
}

function piecesOfWord(word: string, blank: boolean, cost: number, options: WrapOptions): Piece[] {
  const bare = word.replaceAll('\u00ad', '')
  const whole = { blank, hyphen: false, cost }
  const { width, size, weight } = options
  if (widthOf(bare, size, weight) <= width) {
    const slash = /^(.{3,}?[/–])(.{3,})$/.exec(bare)
    if (!slash?.[1] || !slash[2]) return [{ ...whole, text: bare }]
    return [
      { text: slash[1], blank, hyphen: false, cost: costOf.slash },
      { ...whole, text: slash[2], blank: false },
    ]
  }
  const ends = [...breaksOf(word), { at: word.length, cost, hyphen: false }]
  let from = 0
  return ends.flatMap(({ at, cost, hyphen }, i) => {
    const text = word.slice(from, at).replaceAll('\u00ad', '')
    from = at
    return divided({ text, blank: blank && i === 0, hyphen, cost }, options)
  })
}

function breaksOf(word: string): { at: number; cost: number; hyphen: boolean }[] {
  const own = [...word.matchAll(/[/–-](?=.{3})/g)]
    .filter(({ index }) => index >= 2)
    .map(({ index }) => ({ at: index + 1, cost: costOf.slash, hyphen: false }))
  const made = breakPoints(word)
    .filter(({ at }) => !own.some((point) => Math.abs(point.at - at) < 3))
    .map(({ at, kind }) => ({ at, cost: costOf[kind], hyphen: true }))
  return [...own, ...made].sort((a, b) => a.at - b.at)
}

/** A piece that is still too wide is cut where it must be. */
function divided(piece: Piece, { width, size, weight }: WrapOptions): Piece[] {
  const letters = [...piece.text]
  const pieces: Piece[] = []
  let text = ''
  for (const letter of letters) {
    if (text !== '' && widthOf(`${text}${letter}-`, size, weight) > width) {
      pieces.push({ ...piece, text, hyphen: /\p{L}$/u.test(text), cost: costOf.anywhere })
      text = ''
    }
    text += letter
  }
  pieces.push({ ...piece, text })
  return pieces.map((part, i) => (i === 0 ? part : { ...part, blank: false }))
}

/**
 * The division with the fewest lines, and of those the one with the least uneven lines. A line more is
 * better than a break inside a part of a word.
 */
function evenLines(pieces: readonly Piece[], options: WrapOptions): Wrapped {
  type Best = { readonly lines: number; readonly cost: number; readonly from: number }
  const best: Best[] = [{ lines: 0, cost: 0, from: 0 }]
  for (let to = 1; to <= pieces.length; to += 1) {
    let found: Best | undefined
    for (let from = to - 1; from >= 0; from -= 1) {
      const filled = widthOf(lineOf(pieces, from, to), options.size, options.weight) / options.width
      if (filled > 1 && from < to - 1) break
      const before = best[from] as Best
      const isInsidePart = to < pieces.length && (pieces[to - 1] as Piece).cost >= costOf.syllable
      const lines = before.lines + (isInsidePart ? 2 : 1)
      const after = to === pieces.length ? 0 : (pieces[to - 1] as Piece).cost
      const cost = before.cost + (1 - filled) ** 2 + after
      const isBetter =
        !found || lines < found.lines || (lines === found.lines && cost < found.cost - 1e-9)
      if (isBetter) found = { lines, cost, from }
    }
    best.push(found as Best)
  }
  const lines: string[] = []
  for (let to = pieces.length; to > 0; to = (best[to] as Best).from) {
    lines.unshift(lineOf(pieces, (best[to] as Best).from, to))
  }
  return { lines, isBroken: (best.at(-1) as Best).lines > lines.length }
}

function lineOf(pieces: readonly Piece[], from: number, to: number): string {
  let line = ''
  for (let i = from; i < to; i += 1) {
    const piece = pieces[i] as Piece
    line += i > from && piece.blank ? ` ${piece.text}` : piece.text
  }
  return to < pieces.length && pieces[to - 1]?.hyphen ? `${line}-` : line
}

/** The first lines, the last of them ending in an ellipsis that fits. */
function cut(lines: readonly string[], maxLines: number, options: WrapOptions): string[] {
  const kept = lines.slice(0, maxLines)
  let last = (kept.pop() ?? '').replace(/-$/, '')
  const next = lines[maxLines] ?? ''
  const room = (text: string) => widthOf(`${text}…`, options.size, options.weight) <= options.width
  if (room(`${last} ${next}`)) last = `${last} ${next}`
  while (last !== '' && !room(last)) last = [...last].slice(0, -1).join('')
  return [...kept, `${last.replace(/[\s.,;:–-]+(\p{L}{1,2})?$/u, '')}…`]
}
