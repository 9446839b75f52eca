import { describe, expect, test } from 'vitest'
import { en } from '#text/en.ts'
import { nb } from '#text/nb.ts'
import { nn } from '#text/nn.ts'
import { commandsWith, type Doors } from '#ui/commands.ts'

const nothing = () => {}
const doors: Doors = {
  goHome: nothing,
  openFile: nothing,
  saveFile: nothing,
  takePicture: nothing,
  paneBeside: () => undefined,
}
const commands = commandsWith(doors)

/** Keys that are the browser's or the system's, wherever the focus is. */
const reserved = ['Mod+W', 'Mod+T', 'Mod+N', 'Mod+Q', 'Mod+L', 'Mod+R', 'Mod+F', 'Mod+P', 'F5']

describe('the table of commands', () => {
  test('names each command once', () => {
    const ids = commands.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
  })

  test('gives each key to one command where it works', () => {
    const taken = commands.flatMap(({ id, where, keys = [] }) =>
      keys.map((key) => ({ id, key, where })),
    )
    const clashes = taken.filter(({ id, key, where }) =>
      taken.some((other) => other.id !== id && other.key === key && other.where === where),
    )
    expect(clashes).toEqual([])
  })

  test('has no key of the browser’s, nor one that a Norwegian keyboard lacks', () => {
    const keys = commands.flatMap(({ keys: own = [] }) => own)
    expect(keys.filter((key) => reserved.includes(key))).toEqual([])
    expect(keys.filter((key) => /[/\\[\]'`=]$/.test(key))).toEqual([])
  })

  test('gives no letter of the canvas to the rest of the screen', () => {
    const keysOf = (where: string) =>
      commands.flatMap((command) => (command.where === where ? (command.keys ?? []) : []))
    const onScreen = new Set(keysOf('screen'))
    expect(keysOf('canvas').filter((key) => onScreen.has(key))).toEqual([])
  })

  test('has a name for every command in three languages', () => {
    for (const words of [nb, nn, en]) {
      expect(commands.filter(({ label }) => !words[label].trim())).toEqual([])
    }
  })
})
