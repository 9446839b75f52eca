import { byCharacterCode } from '#model/programme.ts'
import type { Role, RoleName, Sign } from '#model/theory.ts'
import { challengedBy } from './assumptions.ts'
import type { Overlay } from './overlay.ts'
import { remembered } from './remembered.ts'
import { signsIn } from './signs.ts'
import { spreadOf } from './spread.ts'
import { zonesOf } from './zones.ts'

/**
 * D3: whom does the proposal touch, in which role, and what should somebody notice?
 *
 * Method: where the factor of a role lies (where the proposal takes hold, downstream, upstream) gives
 * the relation; flags are plain conditions on the rows (impact.md, D3). Loops make no difference; an
 * empty theory has no rows.
 */
export type ActorRelation =
  | 'direct'
  | 'downstream'
  | 'upstream'
  | 'removed'
  /** The actor owns an assumption that the proposal challenges. */
  | 'owner_of_challenged'

export interface ActorRow {
  readonly relation: ActorRelation
  /** `owner` of an assumption, else the role on a factor. */
  readonly role: RoleName | 'owner'
  /** A factor, or the assumption that is challenged. */
  readonly on: string
  /** The signs with which the proposal reaches the factor. */
  readonly signs: readonly Sign[]
  /** Whether the role is marked agreed, each time it is recorded. */
  readonly isAgreed: boolean
}

export const actorFlags = [
  'decides_without_agreement',
  'delivers_without_benefit',
  'gets_weakened_outcome',
  'not_in_collaboration',
] as const
export type ActorFlag = (typeof actorFlags)[number]

/** A flag, and the rows that raise it. */
export interface RaisedFlag {
  readonly flag: ActorFlag
  readonly because: readonly ActorRow[]
}

export interface AffectedActor {
  readonly actor: string
  /** By relation, role and factor, each once. */
  readonly rows: readonly ActorRow[]
  readonly flags: readonly RaisedFlag[]
}

/** By id. */
export const actorsOf = remembered((overlay: Overlay): readonly AffectedActor[] => {
  const rowsOf = new Map<string, ActorRow[]>()
  for (const { actor, row } of everyRow(overlay)) {
    const others = rowsOf.get(actor)
    if (others) others.push(row)
    else rowsOf.set(actor, [row])
  }
  return [...rowsOf.keys()].sort().map((actor) => {
    const rows = eachOnce(rowsOf.get(actor) ?? [])
    return { actor, rows, flags: flagsOf(overlay, actor, rows) }
  })
})

/** In order; of equal rows one, which is agreed if each of them is. */
function eachOnce(rows: readonly ActorRow[]): readonly ActorRow[] {
  const once: ActorRow[] = []
  for (const row of [...rows].sort(byRow)) {
    const last = once.at(-1)
    if (!last || byRow(last, row) !== 0) once.push(row)
    else if (!row.isAgreed) once[once.length - 1] = row
  }
  return once
}

function byRow(a: ActorRow, b: ActorRow): number {
  return (
    byCharacterCode(a.relation, b.relation) ||
    byCharacterCode(a.role, b.role) ||
    byCharacterCode(a.on, b.on)
  )
}

function flagsOf(
  overlay: Overlay,
  actor: string,
  rows: readonly ActorRow[],
): readonly RaisedFlag[] {
  return actorFlags
    .map((flag) => ({ flag, because: rowsBehind(flag, overlay, actor, rows) }))
    .filter(({ because }) => because.length > 0)
}

/** The roles that can raise each flag. */
export const rolesOfFlag: Readonly<Record<ActorFlag, readonly ActorRow['role'][]>> = {
  decides_without_agreement: ['decides', 'regulates'],
  delivers_without_benefit: ['delivers', 'contributes', 'funds'],
  gets_weakened_outcome: ['beneficiary', 'benefit_owner', 'benefit_manager'],
  not_in_collaboration: ['owns', 'delivers', 'contributes', 'funds', 'decides', 'regulates'],
}

/** The rows that raise the flag for the actor; none if it is not raised. */
function rowsBehind(
  flag: ActorFlag,
  overlay: Overlay,
  actor: string,
  rows: readonly ActorRow[],
): readonly ActorRow[] {
  const touching = rows.filter(({ relation }) =>
    ['direct', 'downstream', 'upstream'].includes(relation),
  )
  const rowsThatRaise = (its: ActorFlag) =>
    touching.filter(({ role }) => rolesOfFlag[its].includes(role))
  const stakes = rowsThatRaise('gets_weakened_outcome').filter(({ on }) => isTarget(overlay, on))
  switch (flag) {
    case 'delivers_without_benefit': {
      // The proposal's own effects are reached with + as well: there is more of them.
      const gains = stakes.some(({ signs }) => signs.includes('+'))
      return gains ? [] : rowsThatRaise(flag)
    }
    case 'gets_weakened_outcome':
      return stakes.filter(({ signs }) => signs.includes('-'))
    case 'not_in_collaboration':
      return overlay.after.actors[actor]?.inCollaboration ? [] : rowsThatRaise(flag)
    case 'decides_without_agreement':
      return rowsThatRaise(flag).filter(
        ({ relation, isAgreed }) => relation !== 'downstream' && !isAgreed,
      )
  }
}

function isTarget(overlay: Overlay, factor: string): boolean {
  return zonesOf(overlay).isTarget[overlay.graph.factorAt.get(factor) ?? -1] === 1
}

interface RowOf {
  readonly actor: string
  readonly row: ActorRow
}

function everyRow(overlay: Overlay): readonly RowOf[] {
  return [...standingRows(overlay), ...removedRows(overlay), ...ownersOfChallenged(overlay)]
}

function standingRows(overlay: Overlay): readonly RowOf[] {
  const { base, after, graph } = overlay
  const { isEntry, isForward, isUpstream } = zonesOf(overlay)
  const { signs } = spreadOf(overlay)
  const rows: RowOf[] = []
  for (const id in after.roles) {
    const role = after.roles[id]
    if (!role) continue
    const factor = graph.factorAt.get(role.on) ?? -1
    const relation: ActorRelation | undefined =
      isEntry[factor] || !saysSame(base.roles[id], role)
        ? 'direct'
        : isForward[factor]
          ? 'downstream'
          : isUpstream[factor]
            ? 'upstream'
            : undefined
    if (relation) rows.push(rowOf(relation, role, signsIn(signs[factor] ?? 0)))
  }
  return rows
}

/** Roles of the base that no role says any more. */
function removedRows({ base, after }: Overlay): readonly RowOf[] {
  const changed = Object.keys(base.roles).filter((id) => base.roles[id] !== after.roles[id])
  if (changed.length === 0) return []
  const held = new Set(Object.values(after.roles).map(claimOf))
  return changed
    .flatMap((id) => base.roles[id] ?? [])
    .filter((role) => !held.has(claimOf(role)))
    .map((role) => rowOf('removed', role, []))
}

function ownersOfChallenged(overlay: Overlay): readonly RowOf[] {
  const { assumptions, actors } = overlay.after
  return challengedBy(overlay).flatMap((on) => {
    const actor = assumptions[on]?.owner ?? ''
    if (!actors[actor]) return []
    const relation = 'owner_of_challenged'
    return [{ actor, row: { relation, role: 'owner', on, signs: [], isAgreed: true } }]
  })
}

function rowOf(relation: ActorRelation, said: Role, signs: readonly Sign[]): RowOf {
  const { actor, role, on, agreed = false } = said
  return { actor, row: { relation, role, on, signs, isAgreed: agreed } }
}

function saysSame(before: Role | undefined, now: Role): boolean {
  if (before === now) return true
  if (!before || claimOf(before) !== claimOf(now)) return false
  return (before.agreed ?? false) === (now.agreed ?? false)
}

/** What a role says, whichever record says it. */
function claimOf({ actor, role, on }: Role): string {
  return `${actor} ${role} ${on}`
}
