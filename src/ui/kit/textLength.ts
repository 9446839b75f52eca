/** Letters as a reader counts them: å typed as a and a ring is one. */
export function textLength(text: string): number {
  return [...text.normalize('NFC')].length
}
