import { expect, test } from 'vitest'
import { layoutTask } from '#drawing/layoutTask.ts'
import { sceneOf } from '#drawing/scene.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { tidyPlain } from '#ui/tidy/tidyPlain.ts'
import { sample } from '../../support/sample.ts'

const say = sayIn(nb, 'nb')

test.each([{}, { flow: 'up' }, { rows: 'level' }, { flow: 'up', rows: 'actor' }] as const)(
  'what a worker is sent for %o gives the places that the scene would have',
  (scheme) => {
    const { theory, ...options } = structuredClone(
      layoutTask({ theory: sample.theory, say, scheme }),
    )
    const places = tidyPlain(theory, options)
    const scene = sceneOf({ theory: sample.theory, layout: {}, say, scheme })
    const drawn = Object.fromEntries(scene.boxes.map(({ look, x, y }) => [look.id, { x, y }]))
    expect(places).toEqual(drawn)
  },
)
