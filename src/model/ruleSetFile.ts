import * as v from 'valibot'
import { byteLimit, problemOf, shapeProblems } from './format.ts'
import { isId } from './ids.ts'
import type { Problem } from './problem.ts'
import { ruleSetSchema } from './ruleSetSchema.ts'
import type { RuleSet } from './ruleSets.ts'

/** The version of the rule set file that this code reads. */
export const ruleSetFileVersion = 1

export type RuleSetRead =
  | { readonly ok: true; readonly id: string; readonly ruleSet: RuleSet }
  | { readonly ok: false; readonly problems: readonly RuleSetProblem[] }

/** As the problems of a programme file, and `not_ruleset`: a file of another kind. */
export type RuleSetProblem =
  | Problem
  | { readonly code: 'not_ruleset'; readonly at: string; readonly found?: string }

/**
 * Reads `{"format":"nysyn-ruleset","version":1,"ruleSet":{"id":…}}`: an agency's own words, prompts and
 * rules. Whatever is wrong is named by its place; a file with something wrong is not taken.
 */
export function readRuleSet(source: string): RuleSetRead {
  if (source.length > byteLimit) return refuse({ code: 'too_large', at: '', found: '20 MB' })
  let file: unknown
  try {
    file = JSON.parse(source.replace(/^\uFEFF/, ''))
  } catch {
    return refuse({ code: 'not_ruleset', at: '' })
  }
  if (!isObject(file) || file['format'] !== 'nysyn-ruleset' || !isObject(file['ruleSet'])) {
    return refuse({ code: 'not_ruleset', at: '' })
  }
  if (file['version'] !== ruleSetFileVersion) {
    const at = String(file['version'])
    return refuse({ code: 'newer_version', at, found: String(ruleSetFileVersion) })
  }
  const { id, ...rest } = file['ruleSet']
  if (typeof id !== 'string' || !isId(id)) {
    return refuse({ code: 'bad_key', at: 'id', found: String(id) })
  }
  const shape = shapeProblems(rest)
  if (shape.length > 0) return refuse(...shape)
  const result = v.safeParse(ruleSetSchema, rest)
  if (!result.success) return refuse(...result.issues.map(problemOf))
  return { ok: true, id, ruleSet: result.output }
}

function refuse(...problems: readonly RuleSetProblem[]): RuleSetRead {
  return { ok: false, problems: problems.slice(0, 20) }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
