/** A text that stands between two others in the order of texts; without one of them, before or after. */
export function orderBetween(before = '', after?: string): string {
  let text = ''
  let above = after !== undefined && before < after ? after : undefined
  for (let i = 0; ; i += 1) {
    const low = i < before.length ? digitOf(before, i) : 0
    const high = above === undefined ? digits.length : digitOf(above, i)
    if (high - low > 1) return text + digits.charAt(Math.floor((low + high) / 2))
    text += i < before.length ? before.charAt(i) : digits.charAt(0)
    if (high > low) above = undefined
  }
}

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

function digitOf(text: string, at: number): number {
  return Math.max(0, digits.indexOf(text.charAt(at)))
}
