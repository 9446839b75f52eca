const shape = /^[A-Za-z][A-Za-z0-9._@-]{0,63}$/

/** Whether a text can be an id: a letter, then letters, digits, `.`, `_`, `@`, `-`; at most 64; never the name of a property that every object has. */
export function isId(text: string): boolean {
  return shape.test(text) && !(text in Object.prototype)
}

/** A new id that no file has: a letter for what it names, and 12 random characters (71 bits). */
export function newId(prefix: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  let id = prefix
  for (const byte of bytes) id += alphabet[byte % alphabet.length]
  return id
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
