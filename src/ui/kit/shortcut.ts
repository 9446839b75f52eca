/** A key with its modifiers, as `Mod+Shift+Z`; `Mod` is ⌘ on Apple's machines and Ctrl elsewhere. */
export type Shortcut = string

type Platform = 'apple' | 'other'

const appleSigns: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Delete: '⌦',
  Backspace: '⌫',
  Enter: '↩',
}
const signs: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  Delete: 'Del',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Space: '␣',
}
/** The order in which Apple writes modifiers. */
const appleOrder = ['Ctrl', 'Alt', 'Shift', 'Mod']

/** The keys of a shortcut as they are written on this platform, one string for each key. */
export function shortcutKeys(shortcut: Shortcut, platform: Platform): readonly string[] {
  const keys = keysOf(shortcut)
  if (platform === 'other') return keys.map((key) => signs[key] ?? key)
  const modifiers = appleOrder.filter((modifier) => keys.includes(modifier))
  const others = keys.filter((key) => !appleOrder.includes(key))
  return [...modifiers, ...others].map((key) => appleSigns[key] ?? signs[key] ?? key)
}

/** The shortcut in one line: `Ctrl+Shift+Z`, or `⇧⌘Z` on Apple's machines. */
export function shortcutText(shortcut: Shortcut, platform: Platform = platformOf(navigator)) {
  return shortcutKeys(shortcut, platform).join(platform === 'apple' ? '' : '+')
}

/** The shortcut as the attribute aria-keyshortcuts wants it. */
export function ariaShortcut(shortcut: Shortcut, platform: Platform = platformOf(navigator)) {
  const modifier = platform === 'apple' ? 'Meta' : 'Control'
  return keysOf(shortcut)
    .map((key) => (key === 'Mod' ? modifier : key === 'Ctrl' ? 'Control' : key))
    .join('+')
}

/** Which keyboard to write for. */
export function platformOf(browser: { readonly platform: string }): Platform {
  return /^(Mac|iP(hone|ad|od))/.test(browser.platform) ? 'apple' : 'other'
}

/** `Mod++` is Mod and the plus key. */
function keysOf(shortcut: Shortcut): readonly string[] {
  return shortcut.split(/\+(?!$)/)
}
