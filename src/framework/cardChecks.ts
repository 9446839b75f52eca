/**
 * What does a Ny syntese card leave open? Five checks, exact and our own (domain.md, section 1.4); each
 * can be accepted with a reason, and a rule set can do without it. A card without cells has nothing to check but its dependencies.
 */

import type { Card, CardAlarmName, Cell } from '#model/boards.ts'
import { theoryWith } from '#model/layers.ts'
import { byCharacterCode, idsOf, type Programme } from '#model/programme.ts'
import { isOutcome, type Theory } from '#model/theory.ts'
import { acceptanceOf } from './acceptance.ts'
import { frameworkOf } from './framework.ts'

export interface CardAlarm {
  readonly alarm: CardAlarmName
  /** What it is about, unique among the alarms of that name: the `on` of an acceptance. */
  readonly on: string
  readonly actor?: string
  readonly cells: readonly string[]
  readonly dependency?: string
  /** The acceptance, if a person has accepted it. */
  readonly accepted?: string
}

/** The alarms of one card, in the order of the checks, then by what they are about. */
export function cardChecks(programme: Programme, cardId: string): readonly CardAlarm[] {
  const card = programme.cards?.[cardId]
  if (!card) return []
  const theory = theoryOfCard(programme, card)
  const found = [
    ...onlyAgency(card, theory),
    ...benefitWithoutOwner(programme, card, theory),
    ...deliversOnlyBurden(card, theory),
    ...openDependencyOutside(card, theory),
    ...neverSocietal(card),
  ]
  const { rules } = frameworkOf(programme)
  const asked = found.filter(({ alarm }) => !rules[alarm].off)
  return asked.map(({ on, ...alarm }) => {
    const about = `${cardId}.${on}`
    const accepted = acceptanceOf(programme, alarm.alarm, about)
    return { ...alarm, on: about, ...(accepted && { accepted }) }
  })
}

/** The theory that a card speaks of: with the proposal, if its subject is one. */
export function theoryOfCard(programme: Programme, card: Card): Theory {
  const proposal = programme.proposals[card.subject]
  return proposal ? theoryWith(programme.theory, proposal.change) : programme.theory
}

function cellsOf(card: Card): readonly (readonly [id: string, cell: Cell])[] {
  const cells = card.cells ?? {}
  return idsOf(cells).map((id) => [id, cells[id] as Cell])
}

function cellsByActor(card: Card, theory: Theory): ReadonlyMap<string, readonly string[]> {
  const byActor = new Map<string, string[]>()
  for (const [id, cell] of cellsOf(card)) {
    if (!theory.actors[cell.actor]) continue
    byActor.set(cell.actor, [...(byActor.get(cell.actor) ?? []), id])
  }
  return new Map([...byActor].sort(([a], [b]) => byCharacterCode(a, b)))
}

function onlyAgency(card: Card, theory: Theory): CardAlarm[] {
  return [...cellsByActor(card, theory)]
    .filter(([, cells]) => cells.every((id) => card.cells?.[id]?.level === 'agency'))
    .map(([actor, cells]) => ({ alarm: 'only_agency', on: actor, actor, cells }))
}

/** A benefit is owned if an actor is benefit owner of a box that the cell, or the card, speaks of. */
function benefitWithoutOwner(programme: Programme, card: Card, theory: Theory): CardAlarm[] {
  const owned = new Set(
    Object.values(theory.roles).flatMap((role) => (role.role === 'benefit_owner' ? [role.on] : [])),
  )
  const ofCard = outcomesOfSubject(programme, card, theory)
  return cellsOf(card)
    .filter(([, cell]) => cell.effect === 'benefit' || cell.effect === 'both')
    .filter(([, cell]) => {
      const named = Object.keys(cell.factors ?? {}).filter((id) => id in theory.factors)
      return !(named.length > 0 ? named : ofCard).some((id) => owned.has(id))
    })
    .map(([id, cell]) => ({
      alarm: 'benefit_without_owner',
      on: id,
      actor: cell.actor,
      cells: [id],
    }))
}

function outcomesOfSubject(programme: Programme, card: Card, theory: Theory): readonly string[] {
  if (theory.factors[card.subject]) return [card.subject]
  const own = Object.keys(programme.proposals[card.subject]?.change.factors ?? {})
  return own.filter((id) => isOutcome(theory.factors[id]))
}

function deliversOnlyBurden(card: Card, theory: Theory): CardAlarm[] {
  const delivering = new Set(
    Object.values(theory.roles).flatMap(({ role, actor }) =>
      role === 'delivers' || role === 'contributes' || role === 'funds' ? [actor] : [],
    ),
  )
  return [...cellsByActor(card, theory)]
    .filter(([actor]) => delivering.has(actor))
    .filter(([, cells]) => cells.every((id) => card.cells?.[id]?.effect === 'burden'))
    .map(([actor, cells]) => ({ alarm: 'delivers_only_burden', on: actor, actor, cells }))
}

function openDependencyOutside(card: Card, theory: Theory): CardAlarm[] {
  const dependencies = card.dependencies ?? {}
  return idsOf(dependencies).flatMap((id): CardAlarm[] => {
    const dependency = dependencies[id]
    const on = theory.actors[dependency?.to ?? '']
    if (!dependency || !on || on.inCollaboration) return []
    if ((dependency.status ?? 'open') !== 'open') return []
    return [
      {
        alarm: 'open_dependency_outside',
        on: id,
        actor: dependency.to,
        cells: [],
        dependency: id,
      },
    ]
  })
}

function neverSocietal(card: Card): CardAlarm[] {
  const cells = cellsOf(card)
  const reaches = cells.some(([, cell]) => cell.level === 'societal' || cell.level === 'civic')
  if (cells.length === 0 || reaches) return []
  return [{ alarm: 'never_societal', on: 'card', cells: cells.map(([id]) => id) }]
}
