import { describe, expect, test } from 'vitest'
import type { Command } from '#ui/command.ts'
import { meaningOf, type Pressed, type Where } from '#ui/keys.ts'

const command = (id: string, keys: readonly string[], where: Command['where']): Command => ({
  id,
  label: 'command.undo',
  group: 'edit',
  keys,
  where,
  run: () => {},
})

const commands = [
  command('undo', ['Mod+Z'], 'screen'),
  command('redo', ['Mod+Shift+Z', 'Mod+Y'], 'screen'),
  command('base', ['B'], 'screen'),
  command('help', ['?'], 'screen'),
  command('save', ['Mod+S'], 'screen'),
  command('next', ['.'], 'screen'),
  command('zoomIn', ['Mod++'], 'canvas'),
  command('fit', ['Shift+1'], 'canvas'),
  command('new', ['N'], 'canvas'),
  command('copy', ['Mod+C'], 'canvas'),
  command('walk', ['ArrowRight'], 'canvas'),
  command('along', ['Alt+ArrowRight', 'G ArrowRight'], 'canvas'),
  command('mark', ['Space'], 'canvas'),
  command('canvasBase', ['Shift+B'], 'canvas'),
  command('lastLayer', ['Shift+B'], 'screen'),
]

const screen: Where = { isApple: false, onCanvas: false, inText: false, letterKeys: true }
const canvas: Where = { ...screen, onCanvas: true }

function press(key: string, more: Partial<Pressed> = {}): Pressed {
  return { key, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...more }
}

function meant(pressed: Pressed, where: Where, begun?: string): string | undefined {
  const meaning = meaningOf(commands, pressed, where, begun)
  return meaning?.is === 'command' ? meaning.command.id : meaning?.key
}

describe('a pressed key', () => {
  test.each<[Pressed, Where, string | undefined]>([
    [press('z', { ctrlKey: true }), screen, 'undo'],
    [press('Z', { ctrlKey: true, shiftKey: true }), screen, 'redo'],
    [press('y', { ctrlKey: true }), screen, 'redo'],
    [press('z', { metaKey: true }), screen, undefined],
    [press('z', { metaKey: true }), { ...screen, isApple: true }, 'undo'],
    [press('z', { ctrlKey: true }), { ...screen, isApple: true }, undefined],
    [press('z', { ctrlKey: true, altKey: true }), screen, undefined],
    [press('b'), screen, 'base'],
    [press('B'), screen, 'base'],
    [press('?', { shiftKey: true }), screen, 'help'],
    [press('.'), screen, 'next'],
    [press('!', { shiftKey: true, code: 'Digit1' }), canvas, 'fit'],
    [press('+', { ctrlKey: true, shiftKey: true }), canvas, 'zoomIn'],
    [press('+', { ctrlKey: true }), canvas, 'zoomIn'],
    [press(' '), canvas, 'mark'],
    [press('ArrowRight'), canvas, 'walk'],
    [press('ArrowRight', { altKey: true }), canvas, 'along'],
    [press('x'), canvas, undefined],
  ])('%j in %j means %s', (pressed, where, id) => {
    expect(meant(pressed, where)).toBe(id)
  })

  test('of the canvas means something only while the canvas has the focus, and then comes first', () => {
    expect(meant(press('n'), screen)).toBeUndefined()
    expect(meant(press('n'), canvas)).toBe('new')
    expect(meant(press('B', { shiftKey: true }), screen)).toBe('lastLayer')
    expect(meant(press('B', { shiftKey: true }), canvas)).toBe('canvasBase')
  })

  test('belongs to the text field that one writes in, except for saving and the like', () => {
    const writing = { ...canvas, inText: true }
    expect(meant(press('b'), writing)).toBeUndefined()
    expect(meant(press('z', { ctrlKey: true }), writing)).toBeUndefined()
    expect(meant(press('ArrowRight'), writing)).toBeUndefined()
    expect(meant(press('s', { ctrlKey: true }), writing)).toBe('save')
  })

  test('without Mod does nothing where single letters are switched off', () => {
    const quiet = { ...canvas, letterKeys: false }
    for (const key of ['b', 'n', '.', '?', 'g']) expect(meant(press(key), quiet)).toBeUndefined()
    expect(meant(press('z', { ctrlKey: true }), quiet)).toBe('undo')
    expect(meant(press('ArrowRight'), quiet)).toBe('walk')
  })

  test('leaves copying to the browser', () => {
    expect(meant(press('c', { ctrlKey: true }), canvas)).toBeUndefined()
  })

  test('can be the beginning of two', () => {
    expect(meant(press('g'), canvas)).toBe('G')
    expect(meant(press('ArrowRight'), canvas, 'G')).toBe('along')
    expect(meant(press('n'), canvas, 'G')).toBe('new')
  })
})
