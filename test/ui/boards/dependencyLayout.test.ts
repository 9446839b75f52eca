import { describe, expect, test } from 'vitest'
import type { Dependency } from '#model/boards.ts'
import { dependencyPicture } from '#ui/boards/dependencyLayout.ts'
import { theoryOf } from '../../support/theoryOf.ts'

const actors = Object.fromEntries(
  Array.from({ length: 12 }, (_, i) => [`A${i}`, { title: `Direktoratet for sak nummer ${i}` }]),
)
const theory = { ...theoryOf('T1 -> E1'), actors }
const needs = (pairs: readonly (readonly [string, string])[]) =>
  Object.fromEntries(
    pairs.map(([from, to], i): [string, Dependency] => [`d${i}`, { from, to, needs: 'data' }]),
  )

describe('the small graph of dependencies', () => {
  test('without dependencies, or with actors that are gone, there is nothing in it', () => {
    expect(dependencyPicture({ subject: 'E1' }, theory).nodes).toEqual([])
    const gone = dependencyPicture({ subject: 'E1', dependencies: needs([['A1', 'x']]) }, theory)
    expect([gone.nodes, gone.arrows]).toEqual([[], []])
  })

  test('several needs of the same actor are one arrow; needs both ways are two', () => {
    const dependencies = {
      ...needs([
        ['A1', 'A2'],
        ['A2', 'A1'],
      ]),
      d9: { from: 'A1', to: 'A2', needs: 'money', status: 'agreed' },
    } as const
    const { arrows } = dependencyPicture({ subject: 'E1', dependencies }, theory)
    expect(arrows.map(({ from, to, needs: all }) => [from, to, all])).toEqual([
      [
        'A1',
        'A2',
        [
          { need: 'data', status: 'open' },
          { need: 'money', status: 'agreed' },
        ],
      ],
      ['A2', 'A1', [{ need: 'data', status: 'open' }]],
    ])
    expect(arrows[0]?.path).not.toBe(arrows[1]?.path)
  })

  test('twelve actors stand apart from each other and within the picture', () => {
    const round = Object.keys(actors).map((id, i, ids) => [id, ids[(i + 1) % 12] ?? ''] as const)
    const picture = dependencyPicture({ subject: 'E1', dependencies: needs(round) }, theory)
    expect(picture.nodes).toHaveLength(12)
    for (const a of picture.nodes) {
      expect(a.x - a.width / 2).toBeGreaterThanOrEqual(0)
      expect(a.x + a.width / 2).toBeLessThanOrEqual(picture.width)
      expect(a.y - a.height / 2).toBeGreaterThanOrEqual(0)
      expect(a.y + a.height / 2).toBeLessThanOrEqual(picture.height)
      for (const b of picture.nodes) {
        if (a === b) continue
        const apart =
          Math.abs(a.x - b.x) >= (a.width + b.width) / 2 ||
          Math.abs(a.y - b.y) >= (a.height + b.height) / 2
        expect(apart, `${a.actor} ${b.actor}`).toBe(true)
      }
    }
  })
})
