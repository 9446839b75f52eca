// How long drawing takes: the scene from nothing, after one move, after one letter; the SVG; a tidy. Wall and processor time.
// node --single-threaded bench/dist-ours/drawing.mjs [boxes] [rounds]
import { paletteOf } from '../../src/drawing/palette.ts'
import { type Scene, sceneOf, sizesOf } from '../../src/drawing/scene.ts'
import { tidy } from '../../src/drawing/tidy.ts'
import { svgOf } from '../../src/exchange/svg.ts'
import { nb } from '../../src/text/nb.ts'
import { sayIn } from '../../src/text/say.ts'
import { largeTheory } from '../../test/support/largeTheory.ts'
import { q } from '../lib/stats.mjs'

const say = sayIn(nb, 'nb')
const boxes = Number(process.argv[2] ?? 1000)
const rounds = Number(process.argv[3] ?? 60)
const theory = largeTheory(boxes)
const layout = Object.fromEntries(
  sceneOf({ theory, layout: {}, say }).boxes.map(({ look, x, y }) => [look.id, { x, y }]),
)
const ids = Object.keys(theory.factors)
const anyId = (i: number) => ids[(i * 37) % ids.length] ?? ''

let scene: Scene = sceneOf({ theory, layout, say })
let places = layout
timed('the scene after one move', rounds, (i) => {
  const id = anyId(i)
  const { x, y } = places[id] ?? { x: 0, y: 0 }
  places = { ...places, [id]: { x: x + 8, y: y + 16 } }
  scene = sceneOf({ theory, layout: places, say }, scene)
})
let written = theory
timed('the scene after a letter in a title', rounds, (i) => {
  const factor = written.factors[anyId(i)]
  if (!factor) return
  const factors = { ...written.factors, [anyId(i)]: { ...factor, title: `${factor.title}x` } }
  written = { ...written, factors }
  scene = sceneOf({ theory: written, layout: places, say }, scene)
})
timed('the scene from nothing', Math.min(rounds, 12), () => {
  scene = sceneOf({ theory: { ...theory }, layout, say })
})
timed('SVG', rounds, () => svgOf(scene, { palette: paletteOf('light'), title: 'Bench' }))
const sizes = sizesOf(theory, say, 'right')
timed('tidy', Math.min(rounds, 6), () => tidy(theory, { flow: 'right', sizes }))

function timed(name: string, count: number, deed: (round: number) => unknown): void {
  const wall: number[] = []
  const cpu: number[] = []
  for (let i = 0; i < count; i += 1) {
    const before = process.cpuUsage()
    const start = performance.now()
    deed(i)
    wall.push(performance.now() - start)
    const { user, system } = process.cpuUsage(before)
    cpu.push((user + system) / 1000)
  }
  const warm = (times: readonly number[]) => times.slice(Math.min(5, count >> 1))
  const shown = (times: readonly number[]) =>
    [0, 0.5, 0.95].map((p) => q(warm(times), p).toFixed(1)).join(' / ')
  console.log(
    `${boxes} boxes, ${name}: least / median / p95 ${shown(wall)} ms, of the processor ${shown(cpu)} ms`,
  )
}
