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
  /** Whether one writes: then only what has Mod or is a function key works. */
  readonly inText: boolean
  /** Whether single letters do anything. */
  readonly letterKeys: boolean
}

/** The command that a pressed key stands for there, if any; the canvas's own come first. */
export function commandFor(
  commands: readonly Command[],
  pressed: Pressed,
  where: Where,
): Command | undefined {
  const fits = (command: Command) =>
    command.keys?.some(
      (key) => mayPress(key, command, where) && isPressed(key, pressed, where.isApple),
    )
  const mine = commands.filter(fits)
  return mine.find((command) => command.where === 'canvas') ?? mine[0]
}

function mayPress(key: string, command: Command, { onCanvas, inText, letterKeys }: Where): boolean {
  if (command.where === 'canvas' && !onCanvas) return false
  if (inText) return worksInText(key)
  return letterKeys || !isLetter(key)
}

/** Keys that no text field has a use for: undo, copy and the like are the field's own. */
function worksInText(key: string): boolean {
  return /^(Shift\+)?F\d+$/.test(key) || /^Mod\+[SOK]$/.test(key)
}

/** Whether it is one printable character, with or without Shift. */
function isLetter(key: string): boolean {
  return key.replace(/^Shift\+(?=.)/, '').length === 1
}

/** `Mod+Shift+Z`: Mod is ⌘ on Apple's machines and Ctrl elsewhere. */
function isPressed(shortcut: string, pressed: Pressed, isApple: boolean): boolean {
  const parts = shortcut.split(/\+(?!$)/)
  const key = parts.at(-1) ?? ''
  const has = (modifier: string) => parts.includes(modifier)
  const mod = isApple ? pressed.metaKey : pressed.ctrlKey
  const other = isApple ? pressed.ctrlKey : pressed.metaKey
  if (has('Mod') !== mod || has('Ctrl') !== (isApple && other)) return false
  if (!isApple && other) return false
  if (has('Alt') !== pressed.altKey) return false
  // Where `?` or `+` is on the keyboard differs; that it was written is enough.
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
