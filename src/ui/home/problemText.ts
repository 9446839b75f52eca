import type { Problem } from '#model/problem.ts'
import { theoryTables } from '#model/theory.ts'
import type { Key, Say } from '#text/say.ts'

/** A problem of a file in words: what is wrong. */
export function problemText(say: Say, { code, at, found = '' }: Problem): string {
  const field = at.split('/').at(-1) ?? ''
  switch (code) {
    case 'not_json': {
      const [line = '', column = ''] = at.split(':')
      return say('problem.not_json', { line, column })
    }
    case 'newer_version':
      return say('problem.newer_version', { at, found })
    case 'missing_field':
    case 'patch_takes_required':
      return say(`problem.${code}`, { field })
    case 'wrong_value':
      return say('problem.wrong_value', { field, found })
    case 'not_nysyn':
    case 'list_or_null':
      return say(`problem.${code}`)
    default:
      return say(`problem.${code}`, { found })
  }
}

/** Where in the file, as `forslaget «P1», boksen «P1a»`; empty if it is the file as a whole. */
export function placeText(say: Say, { code, at }: Problem): string {
  if (code === 'not_json' || code === 'newer_version') return ''
  const steps = at.split('/')
  const places: string[] = []
  for (const [index, step] of steps.entries()) {
    const id = steps[index + 1]
    if (id === undefined || !isTable(step)) continue
    // Within a proposal, `stances` and the like have no name of their own.
    const key: Key = `problems.place.${step}`
    places.push(say(key, { id }))
  }
  return places.join(', ') || at
}

const tables = [...theoryTables, 'places', 'proposals', 'decisions'] as const
type Named = (typeof tables)[number]

function isTable(step: string): step is Named {
  return (tables as readonly string[]).includes(step)
}
