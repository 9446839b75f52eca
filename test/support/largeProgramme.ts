import type { Programme, Proposal } from '#model/programme.ts'
import { emptyProgramme, emptyProposal } from '#model/programme.ts'
import {
  type Actor,
  type Assumption,
  type Attachment,
  assumptionStatuses,
  emptyTheory,
  type Factor,
  type FactorKind,
  type Link,
  type Role,
  type RoleName,
} from '#model/theory.ts'
import { randomFrom } from './largeTheory.ts'

const subjects = [
  'Innbyggere i sårbare livssituasjoner',
  'Små og mellomstore arbeidsgivere',
  'Kommunale saksbehandlere',
  'Foreldre med delt bosted',
]
const predicates = [
  'får svar innen fristen',
  'slipper å sende inn dokumentasjon på nytt',
  'kan planlegge økonomien sin på tvers av etater og forvaltningsnivåer',
  'retter opp feil selv, også når opplysningene endrer seg underveis',
]
const bodies = ['Arbeids- og velferdsdirektoratet', 'Skatteetaten', 'Brønnøysundregistrene']
const roleNames: readonly RoleName[] = ['owns', 'delivers', 'contributes', 'decides', 'beneficiary']

/**
 * A programme with sixty effects, forty assumptions, thirty actors and two proposals that reach all of
 * them, with long titles: as much as the panels must stay readable with.
 */
export function largeProgramme(seed = 1): Programme {
  const random = randomFrom(seed)
  const pick = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)] as T
  const title = () => `${pick(subjects)} ${pick(predicates)}`
  const factors: Record<string, Factor> = {}
  const boxes = (prefix: string, count: number, kind: FactorKind) =>
    idsFrom(prefix, count).map((id) => {
      factors[id] = { kind, title: `${title()} (${id})` }
      return id
    })
  const inputs = boxes('I', 4, 'input')
  const activities = boxes('T', 12, 'activity')
  const outputs = boxes('L', 14, 'output')
  const user = boxes('B', 36, 'user_effect')
  const societal = boxes('E', 24, 'societal_effect')

  const links: Record<string, Link> = {}
  const join = (tails: readonly string[], heads: readonly string[], most: number) => {
    for (const to of heads) {
      const count = 1 + Math.floor(random() * most)
      for (let i = 0; i < count; i += 1) {
        const id = `k${Object.keys(links).length + 1}`
        const sign = pick(['+', '+', '+', '+', '-', '?'] as const)
        links[id] = { from: pick(tails), to, sign, rationale: `${title()}.` }
      }
    }
  }
  join(inputs, activities, 1)
  join(activities, outputs, 2)
  join(outputs, user, 2)
  join(user, societal, 2)

  const assumptions: Record<string, Assumption> = {}
  const attachments: Record<string, Attachment> = {}
  const places = [...Object.keys(links), ...outputs]
  for (const id of idsFrom('F', 40)) {
    assumptions[id] = { title: `${title()} (${id})`, status: pick(assumptionStatuses) }
    attachments[`t${id}`] = { assumption: id, on: pick(places) }
  }
  const actors: Record<string, Actor> = {}
  for (const id of idsFrom('A', 30)) {
    actors[id] = { title: `${pick(bodies)} ${id}`, inCollaboration: random() < 0.5 }
  }
  const roles: Record<string, Role> = {}
  for (const on of [...activities, ...outputs, ...user, ...societal]) {
    roles[`r${on}`] = { actor: pick(Object.keys(actors)), role: pick(roleNames), on }
  }

  const proposal = (prefix: string, name: string): Proposal => {
    const own = `${prefix}1`
    const into = [...activities, ...outputs]
    return {
      ...emptyProposal(name),
      change: {
        factors: { [own]: { kind: 'activity', title: `${title()} (${own})` } },
        links: Object.fromEntries(
          into.map((to, i) => [
            `${prefix}k${i}`,
            { from: own, to, sign: pick(['+', '-'] as const) },
          ]),
        ),
      },
      stances: Object.fromEntries(
        ['F1', 'F2', 'F3'].map((assumption) => [
          `${prefix}s${assumption}`,
          { assumption, kind: 'challenges' },
        ]),
      ),
    }
  }
  return {
    ...emptyProgramme('large', 'Stort program'),
    theory: { ...emptyTheory, factors, links, assumptions, attachments, actors, roles },
    proposals: {
      P1: proposal('p', 'Én felles inngang for alle som skal melde fra om endringer i livet sitt'),
      P2: proposal('q', 'Automatisk retting av grunnlagsdata'),
    },
  }
}

function idsFrom(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`)
}
