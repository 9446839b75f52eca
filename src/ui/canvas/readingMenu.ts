import { together } from '#drawing/contents.ts'
import type { FocusOn } from '#drawing/focus.ts'
import type { MenuAction, MenuGroup } from '../kit/MenuList.tsx'
import type { Easel } from './easel.ts'
import { readOn } from './reading.ts'

/** What of the theory can be shown alone from a box: what leads there, what it leads to, each actor's part. */
export function readingGroup(easel: Easel, box: string): MenuGroup {
  const { say } = easel
  return {
    heading: say('reading.menu'),
    entries: [
      action(easel, say('reading.menu.upstream'), { on: 'upstream', of: box }),
      action(easel, say('reading.menu.downstream'), { on: 'downstream', of: box }),
      ...actorsAt(easel, box).map(({ id, title }) =>
        action(easel, say('reading.on.actor', { title }), { on: 'actor', of: id }),
      ),
    ],
  }
}

function action(easel: Easel, label: string, focus: FocusOn): MenuAction {
  return { label, run: () => void readOn(easel, focus) }
}

/** The actors that hold a role at a box, each once, by title. */
function actorsAt({ desk }: Easel, box: string): readonly { id: string; title: string }[] {
  const { programme, layer, sheet } = desk.editor.store.getState()
  const isProposal = layer in programme.proposals
  const theory = isProposal ? together(sheet.theory, programme.theory) : sheet.theory
  const roles = Object.values(theory.roles).filter(({ on }) => on === box)
  return [...new Set(roles.map(({ actor }) => actor))]
    .map((id) => ({ id, title: theory.actors[id]?.title ?? id }))
    .toSorted((a, b) => a.title.localeCompare(b.title))
}
