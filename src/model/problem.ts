/** What can be wrong with a file; the words are in text/, under `problem.<code>`. */
export type ProblemCode =
  | 'too_large'
  | 'not_json'
  | 'not_nysyn'
  | 'newer_version'
  | 'too_deep'
  | 'too_many'
  | 'bad_key'
  | 'list_or_null'
  | 'missing_field'
  | 'wrong_value'
  | 'patch_takes_required'
  | 'same_id'
  | 'dangling'
  | 'several_rulings'

/** One thing that is wrong, and where. */
export interface Problem {
  readonly code: ProblemCode
  /** The path in the programme, such as `theory/links/e01/from`, or the line and column of a text. */
  readonly at: string
  /** What stood there, or which limit was passed. */
  readonly found?: string
}

/** What comes from outside: a value, or why there is none. */
export type Read<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }
