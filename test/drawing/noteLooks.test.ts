import { describe, expect, test } from 'vitest'
import { drawnOf } from '#drawing/drawn.ts'
import { legendOf } from '#drawing/legend.ts'
import { sceneOf } from '#drawing/scene.ts'
import type { Note } from '#model/asides.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { theoryOf } from '../support/theoryOf.ts'

const say = sayIn(nb, 'nb')
const theory = theoryOf('T1 -> B1')
const layout = { T1: { x: 0, y: 0 }, B1: { x: 400, y: 0 } }
const note: Note = { text: 'Hvem eier dette?', x: 30, y: 200 }

function drawn(notes: Readonly<Record<string, Note>>, without?: ReadonlySet<string>) {
  return sceneOf({ theory, layout, say, notes, ...(without && { without }) })
}

describe('notes', () => {
  test('stand where they were put, as high as their words and who wrote them take', () => {
    const { notes } = drawn({
      o1: note,
      o2: { ...note, by: 'Kari', date: '2026-11-23' },
      o3: { ...note, text: 'Linje\nlinje' },
    })
    expect(notes.map(({ id, x, y, width, height }) => [id, x, y, width, height])).toEqual([
      ['o1', 30, 200, 208, 42],
      ['o2', 30, 200, 208, 60],
      ['o3', 30, 200, 208, 62],
    ])
    const texts = notes[1]?.shapes.flatMap((shape) => (shape.type === 'text' ? shape.lines : []))
    expect(texts).toEqual(['Hvem eier dette?', 'Kari, 2026-11-23'])
  })

  test('hang by a thread on what they are about, as long as that is drawn', () => {
    const { notes } = drawn({ o1: { ...note, on: 'T1' }, o2: { ...note, on: 'l1' }, o3: note })
    expect(notes.map(({ on, thread }) => [on, thread.length])).toEqual([
      ['T1', 2],
      ['l1', 2],
      [undefined, 0],
    ])
    const gone = drawn({ o1: { ...note, on: 'gone' } }).notes[0]
    expect([gone?.on, gone?.thread]).toEqual([undefined, []])
  })

  test('are above all else, within the bounds, and explained', () => {
    const scene = drawn({ o1: { ...note, y: 900 } })
    expect(drawnOf(scene).at(-1)?.label).toBe('Merknad: Hvem eier dette?')
    expect(scene.bounds.y + scene.bounds.height).toBeGreaterThan(942)
    const marks = legendOf(scene).find(({ title }) => title === 'Merker')
    expect(marks?.items.map(({ text }) => text)).toEqual(['merknad'])
  })

  test('come and go without drawing anything else anew', () => {
    const bare = sceneOf({ theory, layout, say })
    const noted = sceneOf({ theory, layout, say, notes: { o1: note } }, bare)
    expect(noted.boxes[0]).toBe(bare.boxes[0])
    expect(noted.links[0]).toBe(bare.links[0])
    const moved = sceneOf({ theory, layout, say, notes: { o1: { ...note, x: 38 } } }, noted)
    expect(sceneOf({ theory, layout, say }, moved).told).toBe(bare.told)
  })

  test('that are written anew are drawn anew, also where no box moved', () => {
    const first = drawn({ o1: note })
    const input = { theory, layout, say, notes: { o1: { ...note, text: 'Hvem betaler?' } } }
    expect(sceneOf(input, first).notes.map(({ label }) => label)).toEqual([
      'Merknad: Hvem betaler?',
    ])
    expect(sceneOf({ ...input, notes: {} }, first).notes).toEqual([])
  })

  test('about what is left out are left out with it', () => {
    const notes = { o1: { ...note, on: 'B1' }, o2: note }
    expect(drawn(notes, new Set(['B1'])).notes.map(({ id }) => id)).toEqual(['o2'])
  })
})
