import type { Command } from './command.ts'

/** What of a pressed key tells which one it is. */
export type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'
>

export interface Where {
  readonly isApple: boolean
  /** Whether the canvas has the focus: only then do its own keys work. */
  readonly onCanvas: boolean
  /** Whether one writes: then letters, arrows, undo and the clipboard are the text field's. */
  readonly inText: boolean
  /** Whether single letters do anything. */
  readonly letterKeys: boolean
}

/** What a pressed key leads to: a command, or the beginning of one, as `G` is of `G ArrowRight`. */
export type Meaning =
  | { readonly is: 'command'; readonly command: Command }
  | { readonly is: 'beginning'; readonly key: string }

/** What a pressed key means there, after `begun` was pressed, if it was; the canvas's own come first. */
export function meaningOf(
  commands: readonly Command[],
  pressed: Pressed,
  where: Where,
  begun?: string,
): Meaning | undefined {
  const reachable = commands.filter((command) => command.where === 'screen' || where.onCanvas)
  const ordered = reachable.toSorted(
    (a, b) => Number(b.where === 'canvas') - Number(a.where === 'canvas'),
  )
  const isPressed = (key: string) => mayPress(key, where) && fits(key, pressed, where.isApple)

  let beginning: string | undefined
  let whole: Command | undefined
  for (const command of ordered) {
    for (const key of command.keys ?? []) {
      const [first = '', second] = key.split(' ')
      if (second === undefined) {
        if (isPressed(first)) whole ??= command
      } else if (first === begun) {
        if (isPressed(second)) return { is: 'command', command }
      } else if (isPressed(first)) beginning ??= first
    }
  }
  if (whole) return { is: 'command', command: whole }
  return beginning === undefined ? undefined : { is: 'beginning', key: beginning }
}

/** Copying and pasting are the browser's events: only through them may a page read the clipboard unasked. */
const browsers = ['Mod+C', 'Mod+X', 'Mod+V']
const alsoInText = ['Mod+S', 'Mod+O', 'Mod+K', 'F6', 'Shift+F6']

function mayPress(key: string, { inText, letterKeys }: Where): boolean {
  if (browsers.includes(key)) return false
  if (inText) return alsoInText.includes(key)
  return letterKeys || !isLetter(key)
}

/** One printable character, with or without Shift. */
function isLetter(key: string): boolean {
  return key.replace(/^Shift\+(?=.)/, '').length === 1
}

/** `Mod+Shift+Z`: Mod is ⌘ on Apple's machines and Ctrl elsewhere. */
function fits(shortcut: string, pressed: Pressed, isApple: boolean): boolean {
  const parts = shortcut.split(/\+(?!$)/)
  const key = parts.at(-1) ?? ''
  const has = (modifier: string) => parts.includes(modifier)
  const mod = isApple ? pressed.metaKey : pressed.ctrlKey
  const other = isApple ? pressed.ctrlKey : pressed.metaKey
  if (has('Mod') !== mod || other || has('Alt') !== pressed.altKey) return false
  // With which keys a keyboard writes `?` or `+` differs; that it was written is enough.
  if (!isSign(key) && has('Shift') !== pressed.shiftKey) return false
  return isKey(key, pressed)
}

function isKey(key: string, { key: written, code }: Pressed): boolean {
  if (/^\d$/.test(key)) return code === `Digit${key}` || code === `Numpad${key}`
  if (key === 'Space') return written === ' '
  return written.toLowerCase() === key.toLowerCase()
}

/** A character that is neither letter nor figure. */
function isSign(key: string): boolean {
  return key.length === 1 && !/[\p{L}\d]/u.test(key)
}
