import * as v from 'valibot'
import { danglingField, isTheoryRecord, requiredFields } from './dangling.ts'
import { isId } from './ids.ts'
import { live, storedOf } from './live.ts'
import { migrate } from './migrations.ts'
import type { Problem, Read } from './problem.ts'
import { byCharacterCode, idsOf, type Programme } from './programme.ts'
import { fieldOrder, programmeSchema } from './schema.ts'
import { type Theory, type TheoryTable, theoryTables } from './theory.ts'
import type { Tree } from './tree.ts'

/** The version of the file format that this code reads and writes. */
export const formatVersion = 1

/** A file is at most 20 MB of text, 64 levels deep, and 50,000 records. */
export const byteLimit = 20_000_000
const limits = { bytes: byteLimit, depth: 64, records: 50_000 }

/**
 * Reads a programme file. Whatever is wrong is named; a file with something wrong opens not at all,
 * except that records left dangling are left out and named as warnings.
 */
export function parseProgramme(source: string): Read<Programme> {
  if (source.length > limits.bytes) return refuse({ code: 'too_large', at: '', found: '20 MB' })
  let file: unknown
  try {
    file = JSON.parse(source.replace(/^\uFEFF/, ''))
  } catch (error) {
    return refuse({ code: 'not_json', at: placeOf(error, source) })
  }
  return readFile(file)
}

function readFile(file: unknown): Read<Programme> {
  if (!isObject(file) || file['format'] !== 'nysyn' || !isObject(file['programme'])) {
    return refuse({ code: 'not_nysyn', at: '' })
  }
  const version = file['version']
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refuse({ code: 'not_nysyn', at: 'version' })
  }
  if (version > formatVersion) {
    return refuse({ code: 'newer_version', at: String(version), found: String(formatVersion) })
  }
  const shape = shapeProblems(file['programme'])
  if (shape.length > 0) return refuse(...shape)
  const result = v.safeParse(programmeSchema, migrate(file['programme'], version))
  if (!result.success) return refuse(...result.issues.map(problemOf))
  const rules = [...takenProblems(result.output), ...sameIds(result.output)]
  if (rules.length > 0) return refuse(...rules)
  const value = live(storedOf(result.output))
  const warnings = [...looseProblems(result.output.theory, value.theory), ...severalRulings(value)]
  return { ok: true, value, warnings }
}

function refuse(...problems: readonly Problem[]): Read<never> {
  return { ok: false, problems: problems.slice(0, 100) }
}

/** Where a JSON text breaks off, as `line:column`, as far as the engine says. */
function placeOf(error: unknown, source: string): string {
  const message = String(error)
  const lineAndColumn = /line (\d+) column (\d+)/.exec(message)
  if (lineAndColumn) return `${lineAndColumn[1]}:${lineAndColumn[2]}`
  const position = /position (\d+)/.exec(message)
  const before = source.slice(0, position ? Number(position[1]) : source.length)
  return `${before.split('\n').length}:${before.length - before.lastIndexOf('\n')}`
}

/** Rule 1 of the format: tables and scalars only, keys that are ids, within the limits. */
export function shapeProblems(programme: object): Problem[] {
  const problems: Problem[] = []
  let records = 0
  const queue: { tree: object; path: string; depth: number }[] = [
    { tree: programme, path: '', depth: 0 },
  ]
  for (let next = queue.pop(); next; next = queue.pop()) {
    records += 1
    if (records > limits.records) {
      return [{ code: 'too_many', at: '', found: String(limits.records) }]
    }
    if (next.depth > limits.depth) {
      return [{ code: 'too_deep', at: next.path.slice(0, 80), found: String(limits.depth) }]
    }
    const isPatch = /^proposals\/[^/]+\/change\/[^/]+/.test(next.path)
    for (const [key, value] of Object.entries(next.tree)) {
      const path = next.path === '' ? key : `${next.path}/${key}`
      if (!isId(key)) problems.push({ code: 'bad_key', at: next.path, found: key.slice(0, 80) })
      else if (Array.isArray(value) || (value === null && !isPatch)) {
        problems.push({ code: 'list_or_null', at: path })
      } else if (isObject(value)) {
        queue.push({ tree: value, path, depth: next.depth + 1 })
      }
      if (problems.length >= 100) return problems
    }
  }
  return problems
}

/** A complaint of the schema, by the place of what it is about. */
export function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const at = (issue.path ?? []).map((item) => String(item.key)).join('/')
  if (issue.received === 'undefined') return { code: 'missing_field', at }
  return { code: 'wrong_value', at, found: String(issue.received).slice(0, 80) }
}

/** A patch may not take away what a record must have. */
function takenProblems(programme: Programme): Problem[] {
  const problems: Problem[] = []
  for (const [path, table, id, entry] of entriesOf(programme)) {
    if (entry === null) continue
    for (const field of requiredFields[table]) {
      if ((entry as Tree)[field] !== null) continue
      problems.push({ code: 'patch_takes_required', at: `${path}/${id}/${field}` })
    }
  }
  return problems
}

/**
 * Ids are unique in the whole programme. Patches may speak of the same record: the base's, or one
 * that several of them changed before it was taken away, and that each then holds as a whole.
 */
function sameIds(programme: Programme): Problem[] {
  const problems: Problem[] = []
  const holders = new Map<string, string>()
  const hold = (id: string, table: string, path: string, mayBeSame = false) => {
    const holder = holders.get(id)
    if (holder === undefined) holders.set(id, table)
    else if (!mayBeSame || holder !== table) {
      problems.push({ code: 'same_id', at: `${path}/${id}`, found: id })
    }
  }
  for (const table of theoryTables) {
    for (const id in programme.theory[table]) hold(id, table, `theory/${table}`)
  }
  for (const id in programme.places) hold(id, 'places', 'places')
  for (const id in programme.proposals) hold(id, 'proposals', 'proposals')
  for (const id in programme.decisions) hold(id, 'decisions', 'decisions')
  for (const table of [...asides, 'ruleSets'] as const) {
    for (const id in programme[table]) hold(id, table, table)
  }
  for (const [path, table, id, entry] of entriesOf(programme)) {
    if (entry && isTheoryRecord(table, entry)) hold(id, table, path, true)
  }
  for (const [key, proposal] of Object.entries(programme.proposals)) {
    for (const id in proposal.stances) hold(id, 'stances', `proposals/${key}/stances`)
    for (const id in proposal.rulings) hold(id, 'rulings', `proposals/${key}/rulings`)
  }
  return problems
}

const asides = ['cards', 'moves', 'experiments', 'accepted', 'ideas', 'notes'] as const

function* entriesOf(
  programme: Programme,
): Generator<readonly [path: string, table: TheoryTable, id: string, entry: object | null]> {
  for (const [id, proposal] of Object.entries(programme.proposals)) {
    for (const table of theoryTables) {
      const entries = (
        proposal.change as Readonly<Record<string, Readonly<Record<string, object | null>>>>
      )[table]
      for (const key in entries) {
        yield [`proposals/${id}/change/${table}`, table, key, entries[key] as object | null]
      }
    }
  }
}

/** Of several rulings at one factor the one with the greatest id counts. */
function severalRulings(programme: Programme): Problem[] {
  const problems: Problem[] = []
  for (const id of idsOf(programme.proposals)) {
    const seen = new Set<string>()
    const rulings = programme.proposals[id]?.rulings ?? {}
    for (const ruling of idsOf(rulings)) {
      const factor = rulings[ruling]?.factor ?? ''
      if (seen.has(factor)) {
        problems.push({ code: 'several_rulings', at: `proposals/${id}/rulings`, found: factor })
      }
      seen.add(factor)
    }
  }
  return problems
}

function looseProblems(before: Theory, after: Theory): Problem[] {
  const problems: Problem[] = []
  for (const table of theoryTables) {
    for (const id of idsOf<object>(before[table])) {
      if (after[table][id]) continue
      const record = before[table][id] as unknown as Readonly<Record<string, string>>
      const field = danglingField(after, table, record) ?? ''
      problems.push({ code: 'dangling', at: `theory/${table}/${id}`, found: record[field] ?? '' })
    }
  }
  return problems
}

/** The programme as its file: canonical, so that equal values give equal bytes. */
export function serialiseProgramme(programme: Programme): string {
  const file = { format: 'nysyn', version: formatVersion, programme: ordered(programme, '') }
  return `${JSON.stringify(file, undefined, 2)}\n`
}

function ordered(tree: object, path: string): object {
  const order = fieldOrder.find(([pattern]) => pattern.test(path))?.[1] ?? []
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  const keys = Object.keys(tree).sort((a, b) => rank(a) - rank(b) || byCharacterCode(a, b))
  const next: Record<string, unknown> = {}
  for (const key of keys) {
    const value = (tree as Tree)[key]
    if (!isObject(value)) next[key] = value
    else {
      const below = ordered(value, path === '' ? key : `${path}/${key}`)
      if (Object.keys(below).length > 0) next[key] = below
    }
  }
  return next
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
