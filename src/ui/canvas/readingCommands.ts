import { remembered } from '#analysis/remembered.ts'
import { type RowKind, rowKinds, schemeOf } from '#drawing/lanes.ts'
import type { EditorState } from '#editor/editor.ts'
import { flows } from '#model/programme.ts'
import type { Theory } from '#model/theory.ts'
import type { Command } from '../command.ts'
import { isReadInOtherFlow, isShownAlone } from '../reading.ts'
import type { ViewState } from '../view.ts'
import type { Easel } from './easel.ts'
import { turnLazily } from './lazily.ts'
import { hasBoxes, onEasel } from './onEasel.ts'
import { downstreamOfPicked, ofProposal, type Part, upstreamOfPicked } from './parts.ts'
import { readIn, readOn, readWhole } from './reading.ts'

/** Ways of reading the theory: a part of it alone, in another direction, with rows, or titles alone. */
export const readingCommands: readonly Command[] = [
  onEasel(
    {
      id: 'readUpstream',
      label: 'command.readUpstream',
      group: 'view',
      icon: 'arrowLeft',
      enabled: mayShow(upstreamOfPicked),
    },
    (easel) => readPart(easel, upstreamOfPicked),
  ),
  onEasel(
    {
      id: 'readDownstream',
      label: 'command.readDownstream',
      group: 'view',
      icon: 'arrowRight',
      enabled: mayShow(downstreamOfPicked),
    },
    (easel) => readPart(easel, downstreamOfPicked),
  ),
  onEasel(
    {
      id: 'readProposal',
      label: 'command.readProposal',
      group: 'view',
      icon: 'flag',
      enabled: mayShow(ofProposal),
    },
    (easel) => readPart(easel, ofProposal),
  ),
  onEasel(
    {
      id: 'readActor',
      label: 'command.readActor',
      group: 'view',
      icon: 'person',
      enabled: ({ sheet }) => hasRows(sheet.theory).actor,
    },
    ({ desk }) => desk.view.store.setState({ dialog: 'readActor' }),
  ),
  onEasel(
    {
      id: 'readWhole',
      label: 'command.readWhole',
      group: 'view',
      icon: 'eye',
      enabled: (_, { reading }) => reading?.focus !== undefined,
    },
    readWhole,
  ),
  ...flows.map((flow) =>
    onEasel(
      {
        id: `flow.${flow}`,
        label: `command.flow.${flow}`,
        group: 'view',
        isChoice: true,
        enabled: hasBoxes,
        checked: (editor, view) => (schemeIn(editor, view).flow ?? 'right') === flow,
      },
      (easel) => readIn(easel, { flow }),
    ),
  ),
  onEasel(
    {
      id: 'turnDrawing',
      label: 'command.turnDrawing',
      group: 'view',
      icon: 'pencil',
      enabled: ({ programme }, { reading }) => isReadInOtherFlow(reading, programme),
    },
    turnLazily,
  ),
  rowsCommand(undefined),
  ...rowKinds.map(rowsCommand),
  onEasel(
    {
      id: 'titlesOnly',
      label: 'command.titlesOnly',
      group: 'view',
      checked: (_, { titlesOnly }) => titlesOnly,
    },
    ({ desk }) => desk.view.store.setState(({ titlesOnly }) => ({ titlesOnly: !titlesOnly })),
  ),
]

function rowsCommand(rows: RowKind | undefined): Command {
  const id = `rows.${rows ?? 'none'}` as const
  return onEasel(
    {
      id,
      label: `command.${id}`,
      group: 'view',
      isChoice: true,
      enabled: ({ sheet }) => rows === undefined || hasRows(sheet.theory)[rows],
      checked: (editor, view) => schemeIn(editor, view).rows === rows,
    },
    (easel) => readIn(easel, { rows }),
  )
}

function schemeIn({ programme }: EditorState, { reading, awaited }: ViewState) {
  return (awaited ?? reading)?.scheme ?? schemeOf(programme)
}

/** Which rows some box would stand in. */
const hasRows = remembered(({ roles, factors }: Theory): Readonly<Record<RowKind, boolean>> => {
  const all = Object.values(factors)
  return {
    actor: Object.keys(roles).length > 0,
    level: all.some(({ level }) => level !== undefined),
    journeyStep: all.some(({ journeyStep }) => journeyStep !== undefined),
  }
})

/** Whether there is such a part, and it is not what is shown already. */
function mayShow(partOf: Part) {
  return (editor: EditorState, view: ViewState): boolean => {
    const focus = partOf(editor)
    return focus !== undefined && !isShownAlone(focus, view)
  }
}

function readPart(easel: Easel, partOf: Part) {
  const focus = partOf(easel.desk.editor.store.getState())
  return focus && readOn(easel, focus)
}
