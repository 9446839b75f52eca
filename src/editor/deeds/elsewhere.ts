import { newId } from '#model/ids.ts'
import type { Initiative } from '#model/initiative.ts'
import { joining } from '#model/joining.ts'
import { applyPatch } from '#model/patch.ts'
import type { Placement, Programme, Proposal, Stance } from '#model/programme.ts'
import type { Table, Theory } from '#model/theory.ts'
import type { Editor } from '../editor.ts'
import { told } from './factors.ts'
import { freeLetter } from './proposals.ts'

/** An initiative of others as it is to stand here. */
export interface Elsewhere {
  readonly title: string
  /** Whose it is: the title of the programme that it comes from. */
  readonly source: string
  readonly initiative: Initiative
  /** What of theirs is the same as something in the base: theirs to ours. */
  readonly same: ReadonlyMap<string, string>
}

/** Where the new boxes go in the theory with all of them in it, and whatever else is to stand elsewhere. */
export type Places = (theory: Theory, fresh: readonly string[]) => Table<Placement>

/** Adds what others run or plan as a proposal of status `elsewhere`, shows its layer, and gives its id. */
export function addElsewhere(
  editor: Editor,
  elsewhere: Elsewhere,
  places: Places,
): string | undefined {
  const id = newId('p')
  const label = { key: 'elsewhere.deed.add', args: { title: elsewhere.title } } as const
  const answer = editor.commit(label, (programme) => ({
    ...programme,
    proposals: { ...programme.proposals, [id]: proposalOf(programme, elsewhere, places) },
  }))
  if (!told(editor, answer)) return undefined
  editor.showLayer(id)
  return id
}

function proposalOf(programme: Programme, elsewhere: Elsewhere, places: Places): Proposal {
  const { title, source, initiative, same } = elsewhere
  const { change, names } = joining(programme.theory, initiative.theory, same)
  const fresh = Object.keys(change.factors ?? {})
  const letter = freeLetter(programme)
  return {
    title,
    ...(letter && { letter }),
    ...(initiative.summary && { summary: initiative.summary }),
    source,
    status: 'elsewhere',
    change,
    layout: places(applyPatch(programme.theory, change), fresh),
    stances: stancesHere(initiative.stances, names),
    rulings: {},
  }
}

/** What they say of assumptions, said of ours where these are the same. */
function stancesHere(stances: Table<Stance>, names: ReadonlyMap<string, string>): Table<Stance> {
  const here: Record<string, Stance> = {}
  for (const { factor, ...stance } of Object.values(stances)) {
    const assumption = names.get(stance.assumption)
    const at = names.get(factor ?? '')
    if (assumption === undefined) continue
    here[newId('s')] = { ...stance, assumption, ...(at !== undefined && { factor: at }) }
  }
  return here
}
