import { expect, test } from 'vitest'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { boxOptions, titledOptions } from '#ui/inspector/boxOptions.ts'
import { theoryOf } from '../../support/theoryOf.ts'

const { factors } = theoryOf('T2 -> T10 -> B1')

test('boxes are offered under their kinds, by title, but those that are left out', () => {
  expect(boxOptions(sayIn(nb, 'nb'), factors, new Set(['B1']))).toEqual([
    {
      heading: 'Aktivitet',
      options: [
        { value: 'T2', label: 'T2' },
        { value: 'T10', label: 'T10' },
      ],
    },
  ])
})

test('records are offered by title, as a Norwegian reads', () => {
  const actors = {
    a: { title: 'Øst' },
    b: { title: 'Ås' },
    c: { title: '«Alle»' },
    d: { title: 'NAV' },
  }
  expect(titledOptions(actors).map(({ label }) => label)).toEqual(['«Alle»', 'NAV', 'Øst', 'Ås'])
  expect(titledOptions(actors, (id) => id === 'd')).toEqual([{ value: 'd', label: 'NAV' }])
})
