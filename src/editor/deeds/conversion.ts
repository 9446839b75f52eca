import { addFactor, addLink, removeRecords } from '#model/edits.ts'
import { newId } from '#model/ids.ts'
import type { Sheet } from '#model/layers.ts'
import type { Placement } from '#model/programme.ts'
import type { Editor } from '../editor.ts'
import { told } from './factors.ts'

/**
 * Makes an assumption into a user effect that leads to whatever rested on it: what was believed to hold
 * is something that has to be brought about. The new box is selected, and its id is given.
 */
export function convertToOutcome(editor: Editor, assumption: string): string | undefined {
  const id = newId('f')
  const answer = editor.commitSheet(
    { key: 'inspector.deed.convert' },
    (sheet) => withOutcome(sheet, assumption, id),
    { select: [id] },
  )
  return told(editor, answer) ? id : undefined
}

function withOutcome(sheet: Sheet, assumption: string, id: string): Sheet {
  const { assumptions, attachments, links } = sheet.theory
  const record = assumptions[assumption]
  if (!record) return sheet
  const holders = Object.values(attachments)
    .filter((attachment) => attachment.assumption === assumption)
    .map(({ on }) => on)
  const heads = new Set(holders.map((on) => links[on]?.to ?? on))
  const { title, text, restricted } = record
  const outcome = {
    kind: 'user_effect' as const,
    title,
    ...(text && { text }),
    ...(restricted && { restricted }),
  }
  const drawn = addFactor(sheet, id, outcome, placeBefore(sheet, heads))
  const linked = [...heads].reduce(
    (next, head) => addLink(next, newId('l'), { from: id, to: head }),
    drawn,
  )
  return removeRecords(linked, { assumptions: [assumption] })
}

/** A little to the left of the first box that it leads to, where that has a place. */
function placeBefore({ layout }: Sheet, heads: ReadonlySet<string>): Placement {
  for (const head of heads) {
    const { x, y } = layout[head] ?? {}
    if (x !== undefined && y !== undefined) return { x: x - 280, y: y - 120 }
  }
  return {}
}
