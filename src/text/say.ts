import type { nb } from './nb.ts'

/** The names of all that can be said; bokmål is the source, nynorsk and English must have them all. */
export type Key = keyof typeof nb
export type Words = Readonly<Record<Key, string>>

type Names<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never

/** What a message can be told; another message is said in the same language. */
type Value = string | number | Message

/** What a message wants to be told: one value for each `{name}` in its bokmål text. */
export type Args<K extends Key> = { readonly [Name in Names<(typeof nb)[K]>]: Value }

/** A message to be said later, in whichever language: a key with its values. */
export type Message = {
  [K in Key]: keyof Args<K> extends never
    ? { readonly key: K; readonly args?: undefined }
    : { readonly key: K; readonly args: Args<K> }
}[Key]

/** The names of what can be said without being told anything. */
export type PlainKey = { [K in Key]: keyof Args<K> extends never ? K : never }[Key]

type Rest<K extends Key> = keyof Args<K> extends never ? [] : [args: Args<K>]

/** Says a message of the catalogue in one language. */
export type Say = <K extends Key>(key: K, ...rest: Rest<K>) => string

/**
 * A message has `{name}` where a value goes. `one|many` chooses by the value of `n`: 1 is one.
 * Numbers are written as the language writes them.
 */
export function sayIn(words: Words, language: string): Say {
  const number = new Intl.NumberFormat(localeOf(language))
  const write = (value: Value): string => {
    if (typeof value === 'object') return sayMessage(say, value)
    return typeof value === 'number' ? number.format(value) : value
  }
  const say: Say = (key, ...rest) => fill(words[key], rest[0] ?? {}, write)
  return say
}

/** Says a message that was kept with its values. */
export function sayMessage(say: Say, message: Message): string {
  const sayAny = say as (key: Key, args?: Readonly<Record<string, Value>>) => string
  return sayAny(message.key, message.args)
}

function fill(
  message: string,
  args: Readonly<Record<string, Value>>,
  write: (value: Value) => string,
): string {
  const [one, many] = message.split('|') as [string, string | undefined]
  const chosen = many === undefined || args['n'] === 1 ? one : many
  return chosen.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = args[name]
    return value === undefined ? hole : write(value)
  })
}

/** The locales for dates and numbers, best first: Chromium knows bokmål but not nynorsk. */
export function localeOf(language: string): string[] {
  if (language === 'en') return ['en-GB']
  return language === 'nn' ? ['nn-NO', 'nb-NO'] : ['nb-NO']
}
