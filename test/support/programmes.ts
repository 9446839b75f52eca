import fc from 'fast-check'
import type { Idea, Note } from '#model/asides.ts'
import { live, storedOf } from '#model/live.ts'
import type { Programme, Proposal, TheoryPatch } from '#model/programme.ts'
import { emptyProgramme, emptyProposal } from '#model/programme.ts'
import {
  type Actor,
  type Assumption,
  type Factor,
  factorKinds,
  type Link,
  roleNames,
  type Table,
  type Theory,
} from '#model/theory.ts'

/** Random theories with loops, parallel links, minus and unclear signs; every record is whole. */
export function theories(prefix = ''): fc.Arbitrary<Theory> {
  return fc.integer({ min: 0, max: 8 }).chain((size) => {
    const factorIds = ids(`${prefix}f`, size)
    const linkIds = ids(`${prefix}k`, size === 0 ? 0 : size + 3)
    const factorId = fc.constantFrom(...(size === 0 ? ['none'] : factorIds))
    return fc.record({
      factors: tableOf(factorIds, factor),
      links: tableOf(
        linkIds,
        fc.record<Link>(
          {
            from: factorId,
            to: factorId,
            sign: fc.constantFrom('+', '-', '?'),
            necessity: fc.constantFrom('contributing', 'necessary'),
            rationale: text,
          },
          { requiredKeys: ['from', 'to'] },
        ),
      ),
      assumptions: tableOf(ids(`${prefix}a`, 3), assumption),
      actors: tableOf(ids(`${prefix}c`, 2), actor),
      attachments:
        size === 0
          ? fc.constant({})
          : tableOf(
              ids(`${prefix}t`, 4),
              fc.record({
                assumption: fc.constantFrom(...ids(`${prefix}a`, 3)),
                on: fc.constantFrom(...factorIds, ...linkIds),
              }),
            ),
      roles:
        size === 0
          ? fc.constant({})
          : tableOf(
              ids(`${prefix}r`, 3),
              fc.record({
                actor: fc.constantFrom(...ids(`${prefix}c`, 2)),
                role: fc.constantFrom(...roleNames),
                on: factorId,
              }),
            ),
      indicators: fc.constant({}),
    })
  })
}

/** Random programmes with one or two proposals that add, alter and remove. */
export function programmes(): fc.Arbitrary<Programme> {
  return theories().chain((theory) =>
    fc
      .record({
        proposals: fc.record({ P1: proposals(theory, 'p'), P2: proposals(theory, 'q') }),
        ideas: tableOf(ids('i', 2), idea),
        notes: tableOf(ids('o', 2), note),
      })
      .map((rest) => live(storedOf({ ...emptyProgramme('test', 'Test'), theory, ...rest }))),
  )
}

/** Random proposals over a theory; their own records have the prefix. */
export function proposals(theory: Theory, prefix: string): fc.Arbitrary<Proposal> {
  return patches(theory, prefix).map((change) => ({ ...emptyProposal('Proposal'), change }))
}

/** Random merge patches on a theory: own factors and links, altered fields, records taken away. */
export function patches(theory: Theory, prefix: string): fc.Arbitrary<TheoryPatch> {
  const ends = [...Object.keys(theory.factors), ...ids(prefix, 2)]
  return fc.record({
    factors: fc
      .tuple(
        tableOf(ids(prefix, 2), factor),
        overSome(theory.factors, fc.option(fc.record({ title: text }), { nil: null })),
      )
      .map(([own, altered]) => ({ ...altered, ...own })),
    links: fc
      .tuple(
        tableOf(
          ids(`${prefix}k`, 3),
          fc.record<Link>(
            {
              from: fc.constantFrom(...ends),
              to: fc.constantFrom(...ends),
              sign: fc.constantFrom('+', '-', '?'),
            },
            { requiredKeys: ['from', 'to'] },
          ),
        ),
        overSome(
          theory.links,
          fc.option(
            fc.record(
              {
                sign: fc.constantFrom('+', '-', '?', null),
                rationale: fc.constantFrom('because', null),
                to: fc.constantFrom(...ends),
              },
              { requiredKeys: [] },
            ),
            { nil: null },
          ),
        ),
      )
      .map(([own, altered]) => ({ ...altered, ...own })),
  }) as fc.Arbitrary<TheoryPatch>
}

const text = fc.string({ maxLength: 6 })

const factor: fc.Arbitrary<Factor> = fc.record(
  {
    kind: fc.constantFrom(...factorKinds),
    title: text,
    text,
    isDisbenefit: fc.boolean(),
  },
  { requiredKeys: ['kind', 'title'] },
)

const assumption: fc.Arbitrary<Assumption> = fc.record(
  { title: text, status: fc.constantFrom('holds', 'does_not_hold') },
  { requiredKeys: ['title'] },
)

const actor: fc.Arbitrary<Actor> = fc.record(
  { title: text, inCollaboration: fc.boolean() },
  { requiredKeys: ['title'] },
)

const idea: fc.Arbitrary<Idea> = fc.record(
  { title: text, text, by: text, date: fc.constant('2026-11-23'), order: text },
  { requiredKeys: ['title', 'order'] },
)

const place = fc.integer({ min: -1000, max: 1000 })
const note: fc.Arbitrary<Note> = fc.record(
  { text, x: place, y: place, width: fc.constant(240), on: fc.constantFrom('f1', 'gone') },
  { requiredKeys: ['text', 'x', 'y'] },
)

function ids(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`)
}

function tableOf<R>(names: readonly string[], record: fc.Arbitrary<R>): fc.Arbitrary<Table<R>> {
  return fc
    .tuple(...names.map(() => record))
    .map((records) => Object.fromEntries(names.map((name, i) => [name, records[i] as R])))
}

function overSome<R>(of: Table<unknown>, entry: fc.Arbitrary<R>): fc.Arbitrary<Table<R>> {
  const names = Object.keys(of)
  if (names.length === 0) return fc.constant({})
  return fc
    .uniqueArray(fc.constantFrom(...names), { maxLength: 3 })
    .chain((some) => tableOf(some, entry))
}
