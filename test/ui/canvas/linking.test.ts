import { describe, expect, test } from 'vitest'
import { keepWriting } from '#ui/canvas/draw.ts'
import type { Easel } from '#ui/canvas/easel.ts'
import { leaveOne } from '#ui/canvas/leaveOne.ts'
import {
  aimAt,
  finishLinking,
  startLinking,
  startLinkingByKeys,
  stopLinking,
  tapWhileLinking,
} from '#ui/canvas/linking.ts'
import { enter } from '#ui/canvas/modes.ts'
import { easelOf, linksOn } from './easelOf.ts'

const drawn = () => easelOf(['T1 -> L1', 'T2'], { T1: [0, 0], T2: [0, 200], L1: [400, 0] })

const saidOn = ({ desk }: Easel) => desk.editor.store.getState().said?.message

describe('a link drawn by dragging', () => {
  test('let go on a box, it ends there', () => {
    const easel = drawn()
    startLinking(easel, { box: 'T2', way: 'from', by: 'drag' })
    aimAt(easel, { x: 450, y: 20 })
    expect(easel.store.getState().linking?.over).toBe('L1')
    finishLinking(easel)
    expect(linksOn(easel)).toEqual(['T1 -> L1', 'T2 -> L1'])
  })

  test('let go in the air, a new box comes there', () => {
    const easel = drawn()
    startLinking(easel, { box: 'T2', way: 'from', by: 'drag' })
    aimAt(easel, { x: 800, y: 400 })
    finishLinking(easel)
    keepWriting(easel, 'Rapport')
    expect(linksOn(easel)).toEqual(['T1 -> L1', 'T2 -> Rapport'])
    expect(Object.values(easel.desk.editor.store.getState().sheet.layout)).toContainEqual({
      x: 800,
      y: 360,
    })
  })

  test('from the other handle it goes the other way', () => {
    const easel = drawn()
    startLinking(easel, { box: 'L1', way: 'to', by: 'drag' })
    aimAt(easel, { x: 50, y: 220 })
    finishLinking(easel)
    expect(linksOn(easel)).toEqual(['T1 -> L1', 'T2 -> L1'])
  })

  test('let go on the box it began in, nothing is drawn', () => {
    const easel = drawn()
    startLinking(easel, { box: 'T2', way: 'from', by: 'drag' })
    aimAt(easel, { x: 50, y: 220 })
    expect(easel.store.getState().linking?.over).toBe(undefined)
    stopLinking(easel)
    expect(linksOn(easel)).toEqual(['T1 -> L1'])
  })

  test('an end that is moved keeps the link; in the air it goes back', () => {
    const easel = drawn()
    startLinking(easel, { box: 'L1', way: 'to', link: 'l1', by: 'drag' })
    aimAt(easel, { x: 50, y: 220 })
    finishLinking(easel)
    expect(easel.desk.editor.store.getState().sheet.theory.links).toEqual({
      l1: { from: 'T2', to: 'L1' },
    })
    startLinking(easel, { box: 'L1', way: 'to', link: 'l1', by: 'drag' })
    aimAt(easel, { x: 2000, y: 2000 })
    finishLinking(easel)
    expect(linksOn(easel)).toEqual(['T2 -> L1'])
  })
})

describe('a link drawn by clicks', () => {
  test('first where it begins, then where it ends; the link is selected', () => {
    const easel = drawn()
    tapWhileLinking(easel, 'T2')
    tapWhileLinking(easel, 'L1')
    expect(linksOn(easel)).toEqual(['T1 -> L1', 'T2 -> L1'])
    const { selection, sheet } = easel.desk.editor.store.getState()
    expect([...selection].every((id) => id in sheet.theory.links)).toBe(true)
  })

  test('the same box twice is no link', () => {
    const easel = drawn()
    tapWhileLinking(easel, 'T2')
    tapWhileLinking(easel, 'T2')
    expect(linksOn(easel)).toEqual(['T1 -> L1'])
    expect(easel.store.getState().linking).toBe(undefined)
    expect(saidOn(easel)).toEqual({ key: 'canvas.link.off' })
  })
})

describe('a link drawn by keys', () => {
  test('from the box with the focus to the one with the focus at Enter', () => {
    const easel = drawn()
    easel.store.setState({ focused: 'T2' })
    startLinkingByKeys(easel)
    easel.store.setState({ focused: 'L1' })
    enter(easel)
    expect(linksOn(easel)).toEqual(['T1 -> L1', 'T2 -> L1'])
    expect(easel.desk.view.store.getState().tool).toBe('select')
  })

  test.each([
    ['Esc', leaveOne],
    ['Enter on the box where it begins', enter],
  ])('%s leaves the tool and draws nothing, and that is said', (_, end) => {
    const easel = drawn()
    easel.store.setState({ focused: 'T2' })
    startLinkingByKeys(easel)
    end(easel)
    expect(easel.store.getState().linking).toBe(undefined)
    expect(easel.desk.view.store.getState().tool).toBe('select')
    expect(linksOn(easel)).toEqual(['T1 -> L1'])
    expect(saidOn(easel)).toEqual({ key: 'canvas.link.off' })
  })
})
