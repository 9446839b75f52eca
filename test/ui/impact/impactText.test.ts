import { expect, test } from 'vitest'
import { slowImpact } from '#analysis/impact.ts'
import type { Programme } from '#model/programme.ts'
import { sayIn } from '#text/say.ts'
import { wordsOf } from '#text/words.ts'
import { impactText } from '#ui/impact/impactText.ts'
import { impactOf } from '#ui/impact/useImpact.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'
import { example, withProposal } from './example.ts'

async function text(programme: Programme, language = 'nb') {
  const impact = impactOf(programme, 'P1')
  if (!impact) throw new Error('There is no proposal P1.')
  const say = sayIn(await wordsOf(language), language)
  return impactText(say, programme, impact, slowImpact(programme, 'P1'))
}

test('the whole panel can be pasted as text', async () => {
  const drawn = programmeOf(theoryOf('T1 -> B1'), { links: { n: { from: 'T1', to: 'E1' } } })
  const programme: Programme = {
    ...drawn,
    theory: {
      ...drawn.theory,
      factors: { ...drawn.theory.factors, E1: { kind: 'societal_effect', title: 'Tillit' } },
      assumptions: { F1: { title: 'Data deles' } },
      attachments: { t1: { assumption: 'F1', on: 'l1' } },
      actors: { A1: { title: 'NAV' } },
      roles: { r1: { actor: 'A1', role: 'owns', on: 'T1' } },
    },
  }
  const challenging = withProposal(programme, 'P1', {
    title: 'Dele mer',
    stances: { s1: { assumption: 'F1', kind: 'challenges', reason: 'Loven' } },
    choice: { place: 'new', reason: 'Ingen andre' },
  })
  expect(await text(challenging)).toBe(`Virkning av forslag A: Dele mer
Program: Test

Påvirker 1 av 2 effekter: styrker 1. Bygger ikke på noen kjent antakelse, utfordrer 1. Berører 1 aktør; 1 skal bidra uten å være med i samarbeidet.

Effekter: styrker
- Tillit (direkte · svakeste ledd: Ikke belagt)
  Forslaget legger til lenken «T1» → «Tillit».

Antakelser: Utfordres
- Data deles
  Forslaget utfordrer den. Fordi: Loven

Hvis «Data deles» ikke holder:
- B1: faller uten forslaget, faller med

Aktører: Forslaget trenger dem
- NAV: eier «T1»
  ! Skal bidra uten å være med i samarbeidet

Beste sted
- Valgt: Eget tiltak. Ingen andre

Kritiske antakelser
- B1
  Uten forslaget: «Data deles»
  Med forslaget: «Data deles»

Nye lenker
- «T1» → «Tillit»

Antakelser som trenger ny status
- Data deles (Ikke prøvd, men forslaget utfordrer den)

Effekter uten nytteeier
- Tillit

Aktører å invitere
- NAV

Hvor komplett kartet er
- 2 lenker uten begrunnelse
- 2 effekter uten indikator
- 1 effekt med en rute uten antakelser
- 1 antakelse aldri vurdert
- 0 bokser som ingenting i tegningen holder oppe

«Ingen kjent vei» betyr at ingen har tegnet en, ikke at virkningen er null.
`)
})

test('the example is told in three languages, with every verdict, loop and place', async () => {
  for (const language of ['nb', 'nn', 'en']) {
    const told = await text(example(), language)
    expect(told).toContain('Statens krav blir betalt')
    expect(told).toContain('Flere betaler til rett tid → Færre i varige betalingsproblemer')
    expect(told).toContain('Forprosjekt Sikre korrekt utbetaling')
    expect(told).not.toMatch(/[{}|]|undefined/)
  }
})

test('a ruling is told with its reason, who made it, and that it does nothing if so', async () => {
  const ruled = withProposal(example(), 'P1', {
    rulings: {
      g1: {
        factor: 'E4',
        sign: '0',
        reason: 'Varselet er frivillig',
        by: 'Kari',
        date: '2026-05-02',
      },
      g2: { factor: 'T5', sign: '+' },
    },
  })
  const told = await text(ruled)
  expect(told).toContain(
    '- Tillit til at innkrevingen er rimelig: stopper. Varselet er frivillig. Kari, 2026-05-02\n',
  )
  expect(told).toContain(
    '- Forprosjekt Sikre korrekt utbetaling: styrker. Virker ikke: ingenting når hit nå.\n',
  )
})
