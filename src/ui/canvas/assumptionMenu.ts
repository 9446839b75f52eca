import { detach, takeStance } from '#editor/deeds/assumptions.ts'
import { setRecord } from '#editor/deeds/fields.ts'
import { assumptionStatuses, statusOf } from '#model/theory.ts'
import type { MenuEntry, MenuGroup } from '../kit/MenuList.tsx'
import type { Easel } from './easel.ts'
import { inspect, remove } from './menuActions.ts'

/** What can be done with an assumption where it hangs. */
export function assumptionMenu(easel: Easel, holder: string, id: string): readonly MenuEntry[] {
  const { say, desk } = easel
  const { sheet, programme, layer } = desk.editor.store.getState()
  const assumption = sheet.theory.assumptions[id]
  if (!assumption) return []
  const attachment = Object.entries(sheet.theory.attachments).find(
    ([, { on, assumption: hung }]) => on === holder && hung === id,
  )
  return [
    inspect(easel, id),
    'line',
    {
      heading: say('canvas.menu.status'),
      entries: assumptionStatuses.map((status) => ({
        label: say(`status.${status}`),
        chosen: statusOf(assumption) === status,
        run: () => setRecord(desk.editor, 'assumptions', id, { status }),
      })),
    },
    ...(layer in programme.proposals ? [challenge(easel, layer, id)] : []),
    'line',
    {
      label: say('canvas.menu.detach'),
      icon: 'unlink',
      disabled: attachment === undefined,
      run: () => attachment && detach(desk.editor, 'attachments', attachment[0]),
    },
    remove(easel),
  ]
}

/** In a proposal: whether it claims that the assumption does not hold. */
function challenge({ say, desk }: Easel, layer: string, id: string): MenuGroup {
  const { programme } = desk.editor.store.getState()
  const stances = Object.values(programme.proposals[layer]?.stances ?? {})
  const isChallenged = stances.some((it) => it.assumption === id && it.kind === 'challenges')
  return {
    heading: say('canvas.menu.proposal'),
    entries: [
      {
        label: say('canvas.menu.challenged'),
        checked: isChallenged,
        run: () => takeStance(desk.editor, layer, id, isChallenged ? undefined : 'challenges'),
      },
    ],
  }
}
