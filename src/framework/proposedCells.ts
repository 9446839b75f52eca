/**
 * Which cells do the boxes propose for a card?
 *
 * A box with a result level, on which an actor has the role of one who gets the benefit, owns it or
 * bears the burden, proposes a cell. On a card of an outcome that is the outcome itself; on a card of a
 * proposal its own boxes, and the outcomes of the base that it reaches, whose verdict says whether the
 * cell is a benefit, a burden, both or unknown. Our own rule. It proposes: a person takes a cell in.
 * A box without a level proposes none, for only a person can claim a level.
 */
import { outcomesOf, type Verdict } from '#analysis/outcomes.ts'
import { overlayOf } from '#analysis/overlay.ts'
import type { Card, CellEffect } from '#model/boards.ts'
import { byCharacterCode, idsOf, type Programme } from '#model/programme.ts'
import type { ResultLevel, Role, Theory } from '#model/theory.ts'
import { theoryOfCard } from './cardChecks.ts'
import { partsOf } from './placings.ts'

export interface ProposedCell {
  readonly actor: string
  readonly level: ResultLevel
  readonly effect: CellEffect
  readonly factor: string
}

/** The proposed cells that are not on the card yet, by actor and box. */
export function proposedCells(programme: Programme, card: Card): readonly ProposedCell[] {
  const theory = theoryOfCard(programme, card)
  const effects = effectsOfBoxes(programme, card, theory)
  const proposed = new Map<string, ProposedCell>()
  for (const id of idsOf(theory.roles)) {
    const { actor, role, on } = theory.roles[id] as Role
    const level = theory.factors[on]?.level
    const reached = effects.get(on)
    if (!level || !reached || !theory.actors[actor]) continue
    const effect = effectFor(role, reached)
    if (!effect || isOnCard(card, actor, level, on)) continue
    const key = `${actor} ${on}`
    const known = proposed.get(key)
    const both = known && known.effect !== effect ? 'both' : effect
    proposed.set(key, { actor, level, effect: both, factor: on })
  }
  return [...proposed.values()].sort(
    (a, b) => byCharacterCode(a.actor, b.actor) || byCharacterCode(a.factor, b.factor),
  )
}

const ofVerdict: Readonly<Record<Verdict, CellEffect>> = {
  strengthens: 'benefit',
  weakens: 'burden',
  both: 'both',
  unclear: 'unknown',
}

/** What the boxes that the card speaks of are to those who have the benefit of them. */
function effectsOfBoxes(
  programme: Programme,
  { subject }: Card,
  theory: Theory,
): ReadonlyMap<string, CellEffect> {
  const plain = (id: string): CellEffect =>
    theory.factors[id]?.isDisbenefit ? 'burden' : 'benefit'
  if (!programme.proposals[subject]) return new Map([[subject, plain(subject)]])
  const { affected } = outcomesOf(overlayOf(programme, subject))
  return new Map([
    ...affected.map(({ outcome, verdict }) => [outcome, ofVerdict[verdict]] as const),
    ...partsOf(programme, subject).map((id) => [id, plain(id)] as const),
  ])
}

function effectFor(role: Role['role'], reached: CellEffect): CellEffect | undefined {
  if (role === 'beneficiary' || role === 'benefit_owner') return reached
  return role === 'bears_burden' ? 'burden' : undefined
}

function isOnCard(card: Card, actor: string, level: ResultLevel, factor: string): boolean {
  return Object.values(card.cells ?? {}).some(
    (cell) => cell.actor === actor && cell.level === level && cell.factors?.[factor],
  )
}
