import { setProgramme } from '#editor/deeds/fields.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { Menu } from '../kit/Menu.tsx'
import type { MenuAction } from '../kit/MenuList.tsx'
import { Tag } from '../kit/Tag.tsx'
import { TextField } from '../kit/TextField.tsx'
import { Tooltip } from '../kit/Tooltip.tsx'
import { useRoute } from '../route.ts'
import { LookMenus } from '../settings/LookMenus.tsx'
import { useTextEdit } from '../useTextEdit.ts'
import { CommandButton } from './CommandButton.tsx'
import { LayerSwitch } from './LayerSwitch.tsx'
import { StepButtons } from './StepButtons.tsx'
import { useMenuEntries } from './useMenuEntries.ts'
import { ViewSwitch } from './ViewSwitch.tsx'
import { useWorkspace } from './workspaceContext.ts'
import './topbar.css'

/** Which programme and which layer one is in, and what can be done with the whole. */
export function TopBar() {
  const route = useRoute()
  const isBoard = route.at === 'programme' && route.board !== undefined
  return (
    <header className="topbar" data-pane="top">
      <div className="topbar__start">
        <CommandButton id="home" />
        <Title />
        <ExampleTag />
      </div>
      <div className="topbar__middle">
        <ViewSwitch />
        {/* A board says itself what it is of. */}
        {!isBoard && <LayerSwitch />}
      </div>
      <div className="topbar__end">
        <StepButtons />
        <Menus />
        <div className="topbar__look">
          <LookMenus />
        </div>
        <CommandButton id="help" />
      </div>
    </header>
  )
}

function Title() {
  const { editor } = useDesk()
  const say = useSay()
  const title = useEditor(({ programme }) => programme.title)
  const edit = useTextEdit(title, (text, step) => {
    if (text.trim() !== '') setProgramme(editor, { title: text }, step)
  })
  return (
    <div className="topbar__title">
      <h1 className="ds-sr-only">{title}</h1>
      <TextField label={say('shell.programmeTitle')} hideLabel value={title} {...edit} />
    </div>
  )
}

function ExampleTag() {
  const { origin } = useWorkspace()
  const say = useSay()
  if (origin !== 'example') return null
  return (
    <Tooltip text={say('shell.exampleTip')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the tooltip can be read by keyboard as well. */}
      <span tabIndex={0} className="topbar__tag">
        <Tag tone="info">{say('shell.exampleTag')}</Tag>
        <span className="ds-sr-only">{say('shell.exampleTip')}</span>
      </span>
    </Tooltip>
  )
}

const inFile = ['openFile', 'saveFile', '-', 'exportSvg', 'exportPng', 'copyPicture']
const inContent = ['programme', 'assumptions', '-', 'newProposal', 'editProposal', 'elsewhere']
const inView = [
  'fitAll',
  'minimap',
  'titlesOnly',
  '-',
  'readUpstream',
  'readDownstream',
  'readProposal',
  'readActor',
  'readWhole',
  '-',
  'leftPane',
  'rightPane',
  'showInspector',
  'showImpact',
  '-',
  'list',
  'settings',
]
const tidying = ['tidy', 'tidyPicked']
const flows = ['flow.right', 'flow.up', 'turnDrawing']
const rowings = ['rows.none', 'rows.actor', 'rows.level', 'rows.journeyStep']

function Menus() {
  const say = useSay()
  const file = useMenuEntries(inFile)
  const content = useMenuEntries(inContent)
  const view = useMenuEntries(inView)
  const tidy = useMenuEntries(tidying)
  const flow = useMenuEntries(flows)
  const rows = useMenuEntries(rowings)
  const layout = [
    { heading: say('reading.tidy'), entries: withoutLines(tidy) },
    { heading: say('reading.flow'), entries: withoutLines(flow) },
    { heading: say('reading.rows'), entries: withoutLines(rows) },
  ]
  const menus = [
    [say('shell.file'), file],
    [say('shell.theory'), content],
    [say('reading.layout'), layout],
    [say('shell.view'), view],
  ] as const
  return (
    <>
      <div className="topbar__menus">
        {menus.map(([name, entries]) => (
          <Menu
            key={name}
            name={name}
            align="end"
            trigger={(props) => (
              <Button
                {...props}
                size="sm"
                variant="tertiary"
                tone="neutral"
                iconAfter="chevronDown"
              >
                {name}
              </Button>
            )}
            entries={entries}
          />
        ))}
      </div>
      <div className="topbar__menu">
        <Menu
          name={say('shell.more')}
          align="end"
          trigger={(props) => <IconButton {...props} name={say('shell.more')} icon="menu" />}
          entries={[
            { heading: say('shell.view'), entries: withoutLines(view) },
            ...layout,
            { heading: say('shell.theory'), entries: withoutLines(content) },
            { heading: say('shell.file'), entries: withoutLines(file) },
          ]}
        />
      </div>
    </>
  )
}

/** Under headings, lines are not needed. */
function withoutLines(entries: readonly (MenuAction | 'line')[]): readonly MenuAction[] {
  return entries.filter((entry) => entry !== 'line')
}
