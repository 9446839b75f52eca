import { describe, expect, test } from 'vitest'
import { actorsOf } from '#analysis/actors.ts'
import { assumptionsOf } from '#analysis/assumptions.ts'
import { outcomesOf } from '#analysis/outcomes.ts'
import { overlayOf } from '#analysis/overlay.ts'
import type { Programme } from '#model/programme.ts'
import { sayIn } from '#text/say.ts'
import { wordsOf } from '#text/words.ts'
import { impactSentence } from '#ui/impact/impactSentence.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'
import { example } from './example.ts'

async function sentence(programme: Programme, language = 'nb', proposal = 'P1') {
  const say = sayIn(await wordsOf(language), language)
  const overlay = overlayOf(programme, proposal)
  return impactSentence(say, outcomesOf(overlay), assumptionsOf(overlay), actorsOf(overlay))
}

describe('the worked example is told in one breath', () => {
  test('in bokmål', async () => {
    expect(await sentence(example())).toBe(
      'Påvirker 9 av 10 effekter: styrker 3, trekker begge veier 2, uavklart 4. Bygger på 2 antakelser, utfordrer 1, legger til 1. Berører 9 aktører; 2 skal bidra uten å være med i samarbeidet.',
    )
  })

  test('in nynorsk', async () => {
    expect(await sentence(example(), 'nn')).toBe(
      'Påverkar 9 av 10 effektar: styrkjer 3, dreg begge vegar 2, uavklart 4. Byggjer på 2 antakingar, utfordrar 1, legg til 1. Rører ved 9 aktørar; 2 skal bidra utan å vere med i samarbeidet.',
    )
  })

  test('in English', async () => {
    expect(await sentence(example(), 'en')).toBe(
      'Affects 9 of 10 effects: strengthens 3, pulls 2 both ways, leaves 4 unclear. Rests on 2 assumptions, challenges 1, adds 1. Touches 9 actors; 2 are to contribute without being part of the collaboration.',
    )
  })
})

test('it leads with the effects that the proposal removes', async () => {
  const programme = programmeOf(theoryOf('T1 -> B1', 'T1 -> B2'), { factors: { B1: null } })
  expect(await sentence(programme)).toMatch(/^Fjerner 1 effekt\. Ingen kjent vei til effekten\./)
})

test('one of each is told in the singular', async () => {
  const programme = programmeOf(theoryOf('T1 -> B1', 'T2'), {
    links: { n: { from: 'T2', to: 'B1' } },
  })
  expect(await sentence(programme)).toBe(
    'Påvirker 1 av 1 effekt: styrker 1. Bygger ikke på noen kjent antakelse. Berører ingen aktører med en rolle.',
  )
  expect(await sentence(programme, 'en')).toBe(
    'Affects 1 of 1 effect: strengthens 1. Rests on no known assumption. Touches no actor with a role.',
  )
})

test('a theory without effects says so', async () => {
  expect(await sentence(programmeOf(theoryOf('T1 -> L1')))).toMatch(
    /^Endringsteorien har ingen effekter ennå\./,
  )
})
