import fc from 'fast-check'
import { withoutDangling } from '#model/dangling.ts'
import {
  emptyProgramme,
  emptyProposal,
  type Place,
  type Programme,
  type Proposal,
  placeKinds,
  proposalStatuses,
  type Ruling,
  type Stance,
  stanceKinds,
  type TheoryPatch,
} from '#model/programme.ts'
import {
  type Actor,
  type Assumption,
  type Attachment,
  evidenceGrades,
  type Factor,
  factorKinds,
  type Indicator,
  type Link,
  necessities,
  type Role,
  type RoleName,
  roleNames,
  type Sign,
  type Table,
  type Theory,
} from '#model/theory.ts'

/**
 * Small programmes with everything that impact.md speaks of: loops, self-links, parallel links, minus
 * and unclear signs, necessity; proposals that add, remove, alter, reconnect, rule and take stances,
 * and that no longer fit. Small enough for the slow model to enumerate.
 */
export function programmesLaidOver(): fc.Arbitrary<Programme> {
  return fc
    .record({
      theory: theories,
      P1: proposals('p'),
      P2: proposals('q'),
      P3: fc.option(proposals('r'), { nil: undefined, freq: 2 }),
      places: someOf(placeIds, place),
    })
    .map(({ theory, P1, P2, P3, places }) => ({
      ...emptyProgramme('random', 'Random'),
      theory,
      places,
      proposals: P3 ? { P1, P2, P3 } : { P1, P2 },
    }))
}

// In the order of character codes capitals come first, and 10 before 9.
const factorIds = ['b', 'A', 'a10', 'a9', 'C', 'Z-1']
const linkIds = ['k1', 'K2', 'k10', 'k9', 'k3', 'k.4', 'k5', 'k6', 'k7']
const assumptionIds = ['h1', 'H2', 'h3']
const actorIds = ['u1', 'U2', 'u3']
const roleIds = ['g1', 'g2', 'G3', 'g4']
const attachmentIds = ['t1', 't2', 'T3', 't4', 't5']
const placeIds = ['s1', 's2', 'S3']
/** A proposal's own ids, each letter its own. */
const own = (letter: string, ...names: string[]) => names.map((name) => `${letter}${name}`)
const either = (ofBase: readonly string[], ofOwn: readonly string[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...ofBase) },
    { weight: 2, arbitrary: fc.constantFrom(...ofOwn) },
  )
const anyFactor = (letter?: string) =>
  letter ? either(factorIds, own(letter, 'F', 'f2', 'f')) : fc.constantFrom(...factorIds)
const anyHolder = (letter?: string) =>
  fc.oneof(
    letter ? either(linkIds, own(letter, 'k', 'k2', 'K')) : fc.constantFrom(...linkIds),
    anyFactor(letter),
  )
const anyAssumption = (letter?: string) =>
  letter ? either(assumptionIds, own(letter, 'h')) : fc.constantFrom(...assumptionIds)
const anyActor = (letter?: string) =>
  letter ? either(actorIds, own(letter, 'u')) : fc.constantFrom(...actorIds)

const sign = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Sign>('+') },
  { weight: 2, arbitrary: fc.constant<Sign>('-') },
  { weight: 1, arbitrary: fc.constant<Sign>('?') },
)
const kind = fc.oneof(
  fc.constantFrom<Factor['kind']>('user_effect', 'societal_effect'),
  fc.constantFrom(...factorKinds),
)
const necessity = fc.constantFrom(...necessities)
const evidence = fc.constantFrom(...evidenceGrades)
const roleName = fc.oneof(
  fc.constantFrom<RoleName>('delivers', 'beneficiary', 'decides', 'owns'),
  fc.constantFrom(...roleNames),
)

const factor = fc.record<Factor>(
  { kind, title: fc.constant('f'), place: fc.constantFrom(...placeIds) },
  { requiredKeys: ['kind', 'title'] },
)
const linkBetween = (letter?: string) =>
  fc.record<Link>(
    {
      from: anyFactor(letter),
      to: anyFactor(letter),
      sign,
      necessity,
      evidence,
      rationale: fc.constantFrom('', ' ', 'because'),
    },
    { requiredKeys: ['from', 'to'] },
  )
const assumptionWith = (letter?: string) =>
  fc.record<Assumption>(
    {
      title: fc.constant('h'),
      owner: anyActor(letter),
      reviewed: fc.constant('2026-01-01'),
    },
    { requiredKeys: ['title'] },
  )
const actor = fc.record<Actor>(
  { title: fc.constant('u'), inCollaboration: fc.boolean() },
  { requiredKeys: ['title'] },
)
const attachmentOn = (letter?: string) =>
  fc.record<Attachment>({ assumption: anyAssumption(letter), on: anyHolder(letter) })
const roleOn = (letter?: string) =>
  fc.record<Role>(
    { actor: anyActor(letter), role: roleName, on: anyFactor(letter), agreed: fc.boolean() },
    { requiredKeys: ['actor', 'role', 'on'] },
  )
const indicatorOn = (letter?: string) =>
  fc.record<Indicator>({ on: anyFactor(letter), title: fc.constant('i') })
const place = fc.record<Place>(
  {
    title: fc.constant('s'),
    kind: fc.constantFrom(...placeKinds),
    actors: someOf([...actorIds, 'pu', 'qu'], fc.constant(true as const)),
  },
  { requiredKeys: ['title', 'kind'] },
)

const theoriesOf = (factors: number, links: number): fc.Arbitrary<Theory> =>
  fc
    .record({
      factors: someOf(factorIds, factor, factors),
      links: someOf(linkIds, linkBetween(), links),
      assumptions: someOf(assumptionIds, assumptionWith()),
      actors: someOf(actorIds, actor),
      attachments: someOf(attachmentIds, attachmentOn()),
      roles: someOf(roleIds, roleOn()),
      indicators: someOf(['i1'], indicatorOn()),
    })
    .map(withoutDangling)
const theories = fc.oneof(
  { weight: 1, arbitrary: theoriesOf(0, 0) },
  { weight: 6, arbitrary: theoriesOf(5, 6) },
)

function proposals(letter: string): fc.Arbitrary<Proposal> {
  return fc
    .record({
      factors: patchOf(factorIds, fc.record({ kind }), own(letter, 'F', 'f2', 'f'), factor),
      links: patchOf(linkIds, partOfLink(letter), own(letter, 'k', 'k2', 'K'), linkBetween(letter)),
      assumptions: patchOf(
        assumptionIds,
        fc.record({ owner: fc.option(anyActor(letter)) }),
        own(letter, 'h'),
        assumptionWith(letter),
      ),
      actors: patchOf(
        actorIds,
        fc.record({ inCollaboration: fc.option(fc.boolean()) }),
        own(letter, 'u'),
        actor,
      ),
      attachments: patchOf(
        attachmentIds,
        fc.record({ on: anyHolder(letter) }),
        own(letter, 't', 't2'),
        attachmentOn(letter),
      ),
      roles: patchOf(roleIds, partOfRole(letter), own(letter, 'g', 'g2'), roleOn(letter)),
      indicators: patchOf(
        ['i1'],
        fc.record({ on: anyFactor(letter) }),
        own(letter, 'i'),
        indicatorOn(letter),
      ),
      stances: someOf(
        own(letter, 'st1', 'st2'),
        fc.record<Stance>({
          assumption: anyAssumption(letter),
          kind: fc.oneof(
            fc.constant<Stance['kind']>('challenges'),
            fc.constantFrom(...stanceKinds),
          ),
        }),
      ),
      rulings: rarely(
        someOf(
          own(letter, 'ru2', 'ru1', 'ru10'),
          fc.record<Ruling>({
            factor: anyFactor(letter),
            sign: fc.constantFrom('+', '-', '0'),
          }),
        ),
        {},
      ),
      status: fc.option(fc.constantFrom(...proposalStatuses), { nil: undefined }),
    })
    .map(({ stances, rulings, status, ...tables }) => ({
      ...emptyProposal(letter),
      change: tables as TheoryPatch,
      stances,
      rulings,
      ...(status && { status }),
    }))
}

const partOfLink = (letter?: string) =>
  fc.record(
    {
      from: anyFactor(letter),
      to: anyFactor(letter),
      sign: fc.option(sign),
      necessity: fc.option(necessity),
      evidence: fc.option(evidence),
    },
    { requiredKeys: [] },
  )

const partOfRole = (letter?: string) =>
  fc.record(
    {
      actor: anyActor(letter),
      role: roleName,
      on: anyFactor(letter),
      agreed: fc.option(fc.boolean()),
    },
    { requiredKeys: [] },
  )

/** Entries for a few records of the base, removals among them, and for records of its own. */
function patchOf<A, B>(
  ofBase: readonly string[],
  part: fc.Arbitrary<A>,
  ofOwn: readonly string[],
  whole: fc.Arbitrary<B>,
): fc.Arbitrary<Readonly<Record<string, A | B | null>>> {
  const entry = fc.oneof(
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 2, arbitrary: part },
  )
  return fc
    .tuple(rarely(someOf(ofBase, entry, 0, Math.min(3, ofBase.length)), {}), someOf(ofOwn, whole))
    .map(([altered, added]) => ({ ...altered, ...added }))
}

/** A table with some of the ids. */
function someOf<R>(
  ids: readonly string[],
  record: fc.Arbitrary<R>,
  minLength = 0,
  maxLength = ids.length,
): fc.Arbitrary<Table<R>> {
  return fc
    .subarray([...ids], { minLength, maxLength })
    .chain((chosen) => fc.tuple(...chosen.map((id) => record.map((its) => [id, its] as const))))
    .map((entries) => Object.fromEntries(entries))
}

function rarely<T>(arbitrary: fc.Arbitrary<T>, otherwise: T): fc.Arbitrary<T> {
  return fc.oneof({ weight: 1, arbitrary: fc.constant(otherwise) }, { weight: 1, arbitrary })
}
