import { describe, expect, test } from 'vitest'
import { ariaShortcut, platformOf, shortcutKeys, shortcutText } from '#ui/kit/shortcut.ts'

describe('a shortcut', () => {
  test('is written in words joined by plus where the keys have words', () => {
    expect(shortcutText('Mod+Shift+Z', 'other')).toBe('Ctrl+Shift+Z')
    expect(shortcutText('Delete', 'other')).toBe('Del')
    expect(shortcutText('Alt+ArrowLeft', 'other')).toBe('Alt+←')
  })

  test("is written in signs and in Apple's order on Apple's machines", () => {
    expect(shortcutText('Mod+Shift+Z', 'apple')).toBe('⇧⌘Z')
    expect(shortcutText('Mod+Alt+Ctrl+ArrowUp', 'apple')).toBe('⌃⌥⌘↑')
    expect(shortcutText('Backspace', 'apple')).toBe('⌫')
  })

  test('can end in the plus key', () => {
    expect(shortcutKeys('Mod++', 'other')).toEqual(['Ctrl', '+'])
    expect(shortcutKeys('+', 'apple')).toEqual(['+'])
  })

  test('is told to assistive technology with the real modifier', () => {
    expect(ariaShortcut('Mod+Shift+Z', 'other')).toBe('Control+Shift+Z')
    expect(ariaShortcut('Mod+Shift+Z', 'apple')).toBe('Meta+Shift+Z')
    expect(ariaShortcut('Ctrl+K', 'apple')).toBe('Control+K')
  })
})

test('Macs, iPhones and iPads are Apple, all else is other', () => {
  expect(['MacIntel', 'iPhone', 'iPad', 'Win32', 'Linux x86_64', ''].map(toPlatform)).toEqual([
    'apple',
    'apple',
    'apple',
    'other',
    'other',
    'other',
  ])
})

function toPlatform(platform: string) {
  return platformOf({ platform })
}
