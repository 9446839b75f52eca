import { createStore, type StoreApi } from 'zustand/vanilla'
import { apply, type ChangeSet, diff, isEmpty, squash, undoing } from '#model/changes.ts'
import { newId } from '#model/ids.ts'
import { base, editSheet, type Layer, type Sheet, sheetOf } from '#model/layers.ts'
import { live } from '#model/live.ts'
import type { Programme } from '#model/programme.ts'
import type { Tree } from '#model/tree.ts'
import type { Message } from '#text/say.ts'
import type { Edit } from './library.ts'

/** Keeps the records of the open programme: shows at once, saves as soon as it can, hears of other tabs. */
export interface Keeper {
  /** The records as they are now, unsaved edits included. */
  readonly shown: Tree
  add(edit: Edit): void
  /** Calls back when the records have changed from outside: another tab, or a rereading. */
  onArrival(listener: () => void): () => void
}

/** One thing a person did, as it can be undone. */
export interface Step {
  readonly edit: string
  readonly label: Message
  readonly layer: Layer
  readonly selection: Selection
  readonly changes: ChangeSet
}

/** Ids of boxes, links and assumptions. */
export type Selection = ReadonlySet<string>

export interface EditorState {
  readonly programme: Programme
  readonly layer: Layer
  /** The layer shown before this one, for switching back and forth. */
  readonly lastLayer: Layer
  /** What the layer shows. */
  readonly sheet: Sheet
  readonly selection: Selection
  readonly undoable: readonly Step[]
  readonly redoable: readonly Step[]
  /** What was last said to the person; told to screen readers. `count` makes the same words twice be two. */
  readonly said: { readonly message: Message; readonly count: number } | undefined
}

export interface CommitOptions {
  /** The edit this is a further part of: its steps become one. */
  readonly edit?: string
  /** What is selected afterwards. */
  readonly select?: Iterable<string>
  /** Stored only when the disk itself has it, as an adoption is. */
  readonly strict?: true
}

/** `sealed`: the base is adopted and closed; `readonly`: an adopted proposal keeps what was decided. */
export type CommitAnswer = 'done' | 'nothing' | 'sealed' | 'readonly'

/** The open programme, and the one door for changing it. */
export interface Editor {
  readonly store: StoreApi<EditorState>
  commit(
    label: Message,
    edit: (programme: Programme) => Programme,
    options?: CommitOptions,
  ): CommitAnswer
  /** Commits an edit of what the shown layer shows. */
  commitSheet(label: Message, edit: (sheet: Sheet) => Sheet, options?: CommitOptions): CommitAnswer
  undo(): void
  redo(): void
  showLayer(layer: Layer): void
  select(ids: Iterable<string>): void
  say(message: Message): void
  close(): void
}

const mostSteps = 500

export function createEditor(keeper: Keeper, startLayer: Layer = base): Editor {
  const first = live(keeper.shown)
  const layer = first.proposals[startLayer] ? startLayer : base
  const store = createStore<EditorState>(() => ({
    programme: first,
    layer,
    lastLayer: base,
    sheet: sheetOf(first, layer),
    selection: new Set<string>(),
    undoable: [],
    redoable: [],
    said: undefined,
  }))

  const close = keeper.onArrival(() => show(live(keeper.shown)))

  function show(programme: Programme, rest: Partial<EditorState> = {}): void {
    const state = store.getState()
    const wanted = rest.layer ?? state.layer
    const shownLayer = wanted === base || programme.proposals[wanted] ? wanted : base
    const sheet = sheetOf(programme, shownLayer)
    const selection = standing(rest.selection ?? state.selection, sheet)
    store.setState({ ...rest, programme, layer: shownLayer, sheet, selection })
  }

  function commit(
    label: Message,
    edit: (programme: Programme) => Programme,
    options: CommitOptions = {},
  ): CommitAnswer {
    const before = store.getState()
    const after = edit(before.programme)
    const changes = diff(before.programme, after)
    if (isEmpty(changes)) return 'nothing'
    const refusal = refusalOf(before.programme, () => after, changes)
    if (refusal) return refusal
    const id = options.edit ?? newId('e')
    keep(id, label, before.layer, changes, options.strict)
    const step = { edit: id, label, layer: before.layer, selection: before.selection, changes }
    const undoable = withStep(before.undoable, step)
    show(live(keeper.shown), {
      undoable,
      redoable: [],
      said: saidOf(step, before, undoable),
      ...(options.select && { selection: new Set(options.select) }),
    })
    return 'done'
  }

  function keep(
    edit: string,
    label: Message,
    onLayer: Layer,
    changes: ChangeSet,
    strict?: true,
  ): void {
    const time = new Date().toISOString()
    keeper.add({ edit, label, layer: onLayer, time, changes, ...(strict && { strict }) })
  }

  /**
   * Takes a step back, as far as it concerns nobody else, tells of it, and returns the step that would
   * redo it; `closed` if what it would change has been closed since, in another tab.
   */
  function revert(step: Step, told: 'undo.done' | 'undo.redone'): Step | undefined | 'closed' {
    const back = undoing(keeper.shown, step.changes)
    const after = () => live(apply(keeper.shown, back.changes))
    const refusal = refusalOf(live(keeper.shown), after, back.changes)
    if (refusal) {
      say({ key: refusal === 'sealed' ? 'deed.sealed' : 'deed.readonly' })
      return 'closed'
    }
    say(
      back.leftAlone > 0
        ? { key: 'undo.partly', args: { n: back.leftAlone } }
        : { key: told, args: { step: step.label } },
    )
    if (isEmpty(back.changes)) return undefined
    keep(newId('e'), step.label, step.layer, back.changes)
    return { ...step, selection: store.getState().selection, changes: back.changes }
  }

  function undo(): void {
    const { undoable, redoable, layer: shownLayer } = store.getState()
    const step = undoable.at(-1)
    if (!step) return
    const forward = revert(step, 'undo.done')
    if (forward === 'closed') return
    show(live(keeper.shown), {
      ...(step.layer !== shownLayer && { layer: step.layer, lastLayer: shownLayer }),
      selection: step.selection,
      undoable: undoable.slice(0, -1),
      redoable: forward ? [...redoable, forward] : redoable,
    })
  }

  function redo(): void {
    const { undoable, redoable, layer: shownLayer } = store.getState()
    const step = redoable.at(-1)
    if (!step) return
    const back = revert(step, 'undo.redone')
    if (back === 'closed') return
    show(live(keeper.shown), {
      ...(step.layer !== shownLayer && { layer: step.layer, lastLayer: shownLayer }),
      undoable: back ? [...undoable, back] : undoable,
      redoable: redoable.slice(0, -1),
    })
  }

  /** What is said after a commit. A further part of a step, such as the next letters of a title, is not told again. */
  function saidOf(
    step: Step,
    { undoable, said }: EditorState,
    after: readonly Step[],
  ): EditorState['said'] {
    const last = undoable.at(-1)
    if (last?.edit !== step.edit) return nextSaid(step.label)
    // What has come to nothing, such as a box that was left without a title, was never done.
    const isUnsaid = after.length < undoable.length && said?.message === last.label
    return isUnsaid ? undefined : said
  }

  function nextSaid(message: Message): EditorState['said'] {
    return { message, count: (store.getState().said?.count ?? 0) + 1 }
  }

  function say(message: Message): void {
    store.setState({ said: nextSaid(message) })
  }

  return {
    store,
    commit,
    commitSheet: (label, edit, options) =>
      commit(label, (programme) => editSheet(programme, store.getState().layer, edit), options),
    undo,
    redo,
    showLayer: (wanted) => {
      const { programme, layer: shownLayer } = store.getState()
      if (wanted === shownLayer || (wanted !== base && !programme.proposals[wanted])) return
      show(programme, { layer: wanted, lastLayer: shownLayer })
    },
    select: (ids) => show(store.getState().programme, { selection: new Set(ids) }),
    say,
    close,
  }
}

/** Checkpoints of one edit are one step, whatever stands in between is not joined. */
function withStep(steps: readonly Step[], step: Step): readonly Step[] {
  const last = steps.at(-1)
  if (last?.edit !== step.edit) return [...steps.slice(1 - mostSteps), step]
  const changes = squash(last.changes, step.changes)
  const before = steps.slice(0, -1)
  return isEmpty(changes) ? before : [...before, { ...last, changes }]
}

function refusalOf(
  before: Programme,
  after: () => Programme,
  changes: ChangeSet,
): 'sealed' | 'readonly' | undefined {
  for (const path in changes) {
    const [table, id = '', part] = path.split('/')
    if (table === 'theory' && before.sealed && after().sealed) return 'sealed'
    const wasAdopted = before.proposals[id]?.status === 'adopted'
    if (table === 'proposals' && part === 'change' && wasAdopted && after().proposals[id]) {
      return 'readonly'
    }
  }
  return undefined
}

/** What of a selection is still there. */
function standing(selection: Selection, { theory }: Sheet): Selection {
  const stands = (id: string) =>
    id in theory.factors || id in theory.links || id in theory.assumptions
  for (const id of selection) if (!stands(id)) return new Set([...selection].filter(stands))
  return selection
}
