import { describe, expect, test } from 'vitest'
import { nysynFramework } from '#framework/nysyn/nysynFramework.ts'
import type { Card } from '#model/boards.ts'
import type { Programme } from '#model/programme.ts'
import { en } from '#text/en.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { cardRows } from '#ui/boards/cardRows.ts'
import { cardText } from '#ui/boards/cardText.ts'
import { cynefinText } from '#ui/boards/cynefinText.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'

const card: Card = {
  subject: 'P1',
  publicPurpose: 'Færre krav',
  userRole: 'co_creator',
  narrative: 'Sammen får vi det til.',
  resilience: 'Folk klarer seg.',
  cells: {
    c1: {
      actor: 'A1',
      level: 'system',
      effect: 'burden',
      text: 'Mer arbeid',
      pricing: 'quantified',
      factors: { N1: true },
    },
  },
  dependencies: { d1: { from: 'A1', to: 'A2', needs: 'legal', text: 'Forskrift' } },
  levers: { l1: { kind: 'law', actor: 'A2' } },
  tensions: { t1: { text: 'Hjelp eller kontroll?', owner: 'A1' } },
}
const programme: Programme = {
  ...programmeOf(
    { ...theoryOf('T1 -> E1'), actors: { A1: { title: 'NAV' }, A2: { title: 'FIN' } } },
    {
      factors: {
        N1: { kind: 'activity', title: 'Varsle', cynefin: 'complex' },
        N2: { kind: 'activity', title: 'Hente', cynefin: 'clear' },
        N3: { kind: 'activity', title: 'Vise' },
      },
    },
  ),
  cards: { k: card },
  moves: {
    m1: {
      factor: 'N1',
      domain: 'complex',
      date: '2026-11-02',
      reason: 'Ingen vet',
      by: 'Kari',
      hands: { complex: 3, complicated: 2 },
    },
  },
  experiments: { x1: { factor: 'N1', hypothesis: 'Det virker', status: 'running' } },
}

const saying = (language: 'nb' | 'en') => ({
  say: sayIn(language === 'nb' ? nb : en, language),
  language,
  framework: nysynFramework,
  programme,
})

describe('a card as text', () => {
  const rows = cardRows(programme, card, new Set())

  test('says all that is answered, lens by lens', () => {
    expect(cardText({ ...saying('nb'), card, rows })).toBe(`Ny syntese: Forslag A: P1

PLASSERE
Formål: Færre krav
NAV
  System (på tvers) – byrde: Mer arbeid (Tallfestet, «Varsle»)

MOBILISERE
- Lov og forskrift (FIN)
- NAV trenger hjemmel fra FIN (åpen) – Forskrift

INVOLVERE
Brukernes rolle: Medskaper

SAMLE
- Hjelp eller kontroll? (eies av NAV)
Sammen får vi det til.

DE FIRE FUNKSJONENE
Motstandskraft: Folk klarer seg.
`)
  })

  test('leaves out what is not answered, and speaks English as well', () => {
    const bare: Card = { subject: 'E1', userRole: 'informed' }
    expect(cardText({ ...saying('en'), card: bare, rows: [] })).toBe(`New Synthesis: E1

ENGAGING
The role of the users: Informed
`)
  })
})

test('the placings as text: counts, hardest, reasons with name, day and spread, and the probes', () => {
  expect(cynefinText({ ...saying('nb'), proposal: 'P1' })).toBe(`Cynefin: Forslag A: P1
3 deler · Kompleks 1 · 2 teller ikke ennå
Vanskeligste del: kompleks.

KOMPLEKS
- Varsle: Ingen vet (Kari, 2. nov. 2026)
  Hendene: 3 kompleks, 2 komplisert

KLAR
- Hente – teller ikke ennå

IKKE PLASSERT: 1
- Vise

FORSØK: 1
- Det virker (I gang)
`)
})
