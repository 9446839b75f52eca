import type { Problem } from '#model/problem.ts'
import { en } from '#text/en.ts'
import { type Message, sayIn, sayMessage } from '#text/say.ts'

/** What is said about files, in English: a sentence or two, and where in the file. */
const say = sayIn(en, 'en')

/** Why a file does not open: its first faults, and how many more there are. */
export function whyNotOpened(problems: readonly Problem[]): string {
  const [first, ...others] = problems
  if (!first) return say('problem.not_nysyn')
  const more = others.length > 0 ? ` (${say('problems.more', { n: others.length })})` : ''
  return `${problemSentence(first)}${more}`
}

export function problemSentence(problem: Problem): string {
  const { code, at } = problem
  const isOfWholeFile = at === '' || code === 'not_json' || code === 'newer_version'
  return isOfWholeFile ? whatIsWrong(problem) : `${at}: ${whatIsWrong(problem)}`
}

function whatIsWrong({ code, at, found = '' }: Problem): string {
  if (code === 'newer_version') {
    return `The file is of format version ${at}, and this program reads up to version ${found}. Use a newer Nysyn.`
  }
  const [line = '', column = ''] = at.split(':')
  const field = at.split('/').at(-1) ?? ''
  const args = { found, field, line, column, at }
  return sayMessage(say, { key: `problem.${code}`, args } as Message)
}

/** Why a file cannot be read, as the operating system has it. */
export function whyNotRead(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'There is no such file.',
    EISDIR: 'This is a folder, not a file.',
    EACCES: 'The file may not be read by this user.',
    ERR_ENCODING_INVALID_ENCODED_DATA: 'The file is not text in UTF-8.',
  }
  return known[code] ?? `The file cannot be read: ${String(error)}`
}
