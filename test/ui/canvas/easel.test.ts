import { describe, expect, test } from 'vitest'
import { moveBoxes } from '#editor/deeds/factors.ts'
import { setRecord } from '#editor/deeds/fields.ts'
import { boxesOf, linksOf } from '#ui/canvas/sceneParts.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'
import { easelOf, easelWith } from './easelOf.ts'

const placed = { T1: [0, 0], B1: [400, 0] } as const

describe('what is drawn', () => {
  test('is the same object until something in it changes', () => {
    const easel = easelOf(['T1 -> B1'], placed)
    const scene = easel.scene()
    easel.desk.editor.select(['T1'])
    easel.desk.view.store.setState({ lit: { factors: new Set(['T1']), links: new Set() } })
    expect(easel.scene()).toBe(scene)
    setRecord(easel.desk.editor, 'factors', 'T1', { title: 'Kurs' })
    expect(easel.scene()).not.toBe(scene)
    expect(boxesOf(easel.scene()).get('B1')).toBe(boxesOf(scene).get('B1'))
    expect(linksOf(easel.scene()).get('l1')?.route).toEqual(linksOf(scene).get('l1')?.route)
  })

  test('is the same for having been foreseen, and not there before its time', async () => {
    const [easel, other] = [easelOf(['T1 -> B1'], placed), easelOf(['T1 -> B1'], placed)]
    const scene = easel.scene()
    const places = { B1: { x: 400, y: 200 } }
    const foreseeing = easel.foresee(places)
    expect(easel.scene()).toBe(scene)
    await foreseeing
    expect(easel.scene()).toBe(scene)
    for (const each of [easel, other]) moveBoxes(each.desk.editor, places)
    expect(easel.scene()).toEqual(other.scene())
    expect(boxesOf(easel.scene()).get('B1')).toMatchObject(places.B1)
  })

  test('is the same when something else was drawn while it was foreseen', async () => {
    const [easel, other] = [easelOf(['T1 -> B1'], placed), easelOf(['T1 -> B1'], placed)]
    easel.scene()
    const foreseeing = easel.foresee({ B1: { x: 400, y: 200 } })
    for (const each of [easel, other]) {
      setRecord(each.desk.editor, 'factors', 'T1', { title: 'Kurs' })
      each.scene()
    }
    await foreseeing
    for (const each of [easel, other]) moveBoxes(each.desk.editor, { T1: { x: 0, y: 80 } })
    expect(easel.scene()).toEqual(other.scene())
  })

  test('is what was foreseen, once boxes stand there', async () => {
    const easel = easelOf(['T1 -> B1'], placed)
    const scene = easel.scene()
    const places = { B1: { x: 400, y: 200 } }
    const foreseen = await easel.foresee(places)
    expect(foreseen).toBeDefined()
    moveBoxes(easel.desk.editor, places)
    expect(easel.scene()).toBe(foreseen)
    expect(linksOf(easel.scene()).get('l1')?.route).not.toEqual(linksOf(scene).get('l1')?.route)
  })

  test('follows what was drawn last, not what was foreseen before that', async () => {
    const easel = easelOf(['T1 -> B1'], placed)
    easel.scene()
    const foreseeing = easel.foresee({ B1: { x: 400, y: 200 } })
    setRecord(easel.desk.editor, 'factors', 'T1', { title: 'Kurs' })
    const drawn = easel.scene()
    expect(await foreseeing).toBeUndefined()
    moveBoxes(easel.desk.editor, { T1: { x: 0, y: 80 } })
    expect(boxesOf(easel.scene()).get('B1')).toBe(boxesOf(drawn).get('B1'))
  })

  test('is not what was foreseen and called off', async () => {
    const easel = easelOf(['T1 -> B1'], placed)
    easel.scene()
    const wanted = { B1: { x: 400, y: 200 } }
    const foreseen = await easel.foresee(wanted)
    const stop = new AbortController()
    const foreseeing = easel.foresee({ B1: { x: 400, y: 600 } }, stop.signal)
    stop.abort()
    expect(await foreseeing).toBeUndefined()
    moveBoxes(easel.desk.editor, wanted)
    expect(easel.scene()).toBe(foreseen)
  })

  test('in a proposal is marked as new, changed or removed, with what it does to effects', () => {
    const change = {
      factors: { P1a: { kind: 'activity' as const, title: 'Varsel' }, T1: null },
      links: { p1: { from: 'P1a', to: 'B1' } },
    }
    const easel = easelWith(programmeOf(theoryOf('T1 -> B1'), change))
    easel.desk.editor.showLayer('P1')
    const boxes = boxesOf(easel.scene())
    expect(boxes.get('P1a')?.look.change).toBe('new')
    expect(boxes.get('T1')?.look.change).toBe('removed')
    expect(boxes.get('B1')?.look.impact).toBe('both')
    expect(easel.titleOf('T1')).toBe('T1')
  })

  test('in what-if shows what becomes of effects', () => {
    const theory = {
      ...theoryOf('T1 => B1'),
      assumptions: { a: { title: 'A' } },
      attachments: { t: { assumption: 'a', on: 'l1' } },
    }
    const easel = easelWith(programmeOf(theory))
    easel.desk.view.store.setState({ whatIf: new Set(['a']) })
    expect(boxesOf(easel.scene()).get('B1')?.look.whatIf).toEqual({ state: 'lost' })
    easel.desk.view.store.setState({ whatIf: undefined })
    expect(boxesOf(easel.scene()).get('B1')?.look.whatIf).toBe(undefined)
  })
})
