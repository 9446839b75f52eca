import { type Weight, widthOf } from './measure.ts'

export interface WrapOptions {
  /** The widest a line may be, in pixels. */
  readonly width: number
  readonly size: number
  readonly weight?: Weight
  /** What does not fit in so many lines ends in an ellipsis; absent means as many as it takes. */
  readonly maxLines?: number
}

/** The text in lines that fit the width, as even as they can be with as few lines as it takes. */
export function wrap(text: string, options: WrapOptions): readonly string[] {
  const { width, size, weight = 400, maxLines = Number.POSITIVE_INFINITY } = options
  const fits = (line: string) => widthOf(line, size, weight) <= width
  const words = text.trim().split(/\s+/).filter(Boolean)
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  if (lines.length <= maxLines) return lines
  return [...lines.slice(0, maxLines - 1), `${lines[maxLines - 1]}…`]
}
