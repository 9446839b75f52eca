import { expect, test } from 'vitest'
import { overlap } from '#drawing/geometry.ts'
import { along } from '#drawing/place.ts'
import { rulerOf } from '#drawing/ruler.ts'
import { sceneOf } from '#drawing/scene.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { toolbarPlace } from '#ui/canvas/toolbarPlace.ts'
import { toolbarWishes } from '#ui/canvas/toolbarWishes.ts'
import { sample } from '../../support/sample.ts'
import { theoryOf } from '../../support/theoryOf.ts'

const window = { width: 1280, height: 640 }
const size = { width: 276, height: 38 }

test('the toolbar of a link leaves free where the link is taken hold of, on the whole example', () => {
  const scene = sceneOf({ theory: sample.theory, layout: {}, say: sayIn(nb, 'nb') })
  const { x, y, width, height } = scene.bounds
  const zoom = Math.min(window.width / width, window.height / height)
  const view = { zoom, x: -x * zoom, y: -y * zoom }
  const covered = scene.links.filter(({ id, route }) => {
    const { wishes, others } = toolbarWishes(scene, [id], view, window, size)
    const place = { ...toolbarPlace(wishes, size, window, others), ...size }
    const middle = along(route.points, rulerOf(route.points).length / 2)
    const [gripX, gripY] = [middle.x * zoom + view.x, middle.y * zoom + view.y]
    return overlap(place, { x: gripX - 12, y: gripY - 12, width: 24, height: 24 })
  })
  expect(covered.map(({ label }) => label)).toEqual([])
})

test('the toolbar of a low box is above it, not behind the tools of the canvas', () => {
  const layout = { T1: { x: 0, y: 460 }, T2: { x: 0, y: 355 } }
  const scene = sceneOf({ theory: theoryOf('T1', 'T2'), layout, say: sayIn(nb, 'nb') })
  const view = { zoom: 1, x: 0, y: 0 }
  const { wishes, others } = toolbarWishes(scene, ['T1'], view, window, size)
  const place = toolbarPlace(wishes, size, window, others)
  expect(place.y + size.height).toBeLessThanOrEqual(window.height - 64)
  expect(place.y).toBeLessThan(460)
})
