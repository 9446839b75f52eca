import { type Idea, orderOfIdeas, withAside } from '#model/asides.ts'
import { addFactor, type FieldValues, removeRecords, withValues } from '#model/edits.ts'
import { newId } from '#model/ids.ts'
import { editSheet, type Sheet } from '#model/layers.ts'
import { orderBetween } from '#model/orderBetween.ts'
import type { Placement, Programme } from '#model/programme.ts'
import type { FactorKind } from '#model/theory.ts'
import type { Message } from '#text/say.ts'
import type { Editor } from '../editor.ts'
import { told } from './factors.ts'
import { today } from './today.ts'
import { withUnlocked } from './unlocked.ts'

/** Parks an idea after the others, and gives its id. */
export function addIdea(editor: Editor, title: string): string | undefined {
  const id = newId('d')
  const answer = editor.commit({ key: 'deed.addIdea' }, (programme) =>
    withIdea(programme, id, { title, date: today() }),
  )
  return told(editor, answer) ? id : undefined
}

/** Sets fields of an idea; parts of one `edit` are one step. */
export function setIdea(
  editor: Editor,
  id: string,
  values: FieldValues<Idea>,
  edit: string = newId('e'),
): void {
  const answer = editor.commit(
    { key: 'deed.setIdea' },
    (programme) => {
      const idea = programme.ideas?.[id]
      return idea ? withAside(programme, 'ideas', id, withValues(idea, values)) : programme
    },
    { edit },
  )
  told(editor, answer)
}

export function removeIdea(editor: Editor, id: string): void {
  const answer = editor.commit({ key: 'deed.removeIdea' }, (programme) =>
    programme.ideas?.[id] ? withAside(programme, 'ideas', id, undefined) : programme,
  )
  told(editor, answer)
}

/** Puts an idea before the one that stands above it, or after the one below. */
export function moveIdea(editor: Editor, id: string, step: 1 | -1): void {
  const answer = editor.commit({ key: 'deed.moveIdea' }, (programme) => {
    const ids = orderOfIdeas(programme.ideas)
    const rest = ids.filter((other) => other !== id)
    const to = ids.indexOf(id) + step
    if (!programme.ideas?.[id] || to < 0 || to > rest.length) return programme
    const order = (at: number) => programme.ideas?.[rest[at] ?? '']?.order
    const [before, after] = [order(to - 1), order(to)]
    if (before === undefined || before !== after) {
      return withOrder(programme, id, orderBetween(before, after))
    }
    // Two tabs may have given the same place twice: all get a place anew.
    let last: string | undefined
    return rest.toSpliced(to, 0, id).reduce((next, each) => {
      last = orderBetween(last)
      return withOrder(next, each, last)
    }, programme)
  })
  told(editor, answer)
}

/** Makes an idea a box of a kind on the shown layer; the idea is gone, in the same step. */
export function drawIdea(
  editor: Editor,
  id: string,
  kind: FactorKind,
  at: Placement,
  edit: string = newId('e'),
): string | undefined {
  const factor = newId('f')
  const { layer } = editor.store.getState()
  const answer = editor.commit(
    { key: 'deed.drawIdea' },
    (programme) => {
      const idea = programme.ideas?.[id]
      if (!idea) return programme
      const { title, text } = idea
      const box = { kind, title, ...(text && { text }) }
      const drawn = editSheet(programme, layer, (sheet) => addFactor(sheet, factor, box, at))
      return withAside(drawn, 'ideas', id, undefined)
    },
    { edit, select: [factor] },
  )
  return told(editor, answer) ? factor : undefined
}

/** Takes boxes off the shown layer and parks them as ideas, in one step; locked ones stay. */
export function parkBoxes(editor: Editor, boxes: readonly string[]): void {
  const { layer, sheet } = editor.store.getState()
  const isBox = (id: string) => id in sheet.theory.factors
  withUnlocked(editor, boxes.filter(isBox), (free) => {
    const answer = editor.commit(
      parkLabel(sheet, free),
      (programme) =>
        free.reduce(
          (next, id) => {
            const { title = '', text } = sheet.theory.factors[id] ?? {}
            return withIdea(next, newId('d'), { title, ...(text && { text }), date: today() })
          },
          editSheet(programme, layer, (shown) => removeRecords(shown, { factors: free })),
        ),
      { select: [] },
    )
    told(editor, answer)
  })
}

/** What is parked, in words, and how many links go with it: an idea has none. */
function parkLabel({ theory }: Sheet, boxes: readonly string[]): Message {
  const isParked = new Set(boxes)
  const along = Object.values(theory.links).filter(
    ({ from, to }) => isParked.has(from) || isParked.has(to),
  )
  const parked = { key: 'deed.park', args: { n: boxes.length } } as const
  if (along.length === 0) return parked
  return { key: 'deed.parkLinked', args: { parked, n: along.length } }
}

function withIdea(programme: Programme, id: string, idea: Omit<Idea, 'order'>): Programme {
  const last = orderOfIdeas(programme.ideas).at(-1)
  const order = orderBetween(last === undefined ? undefined : programme.ideas?.[last]?.order)
  return withAside(programme, 'ideas', id, { ...idea, order })
}

function withOrder(programme: Programme, id: string, order: string): Programme {
  const idea = programme.ideas?.[id]
  return idea ? withAside(programme, 'ideas', id, { ...idea, order }) : programme
}
