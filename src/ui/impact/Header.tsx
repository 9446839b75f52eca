import { useStore } from 'zustand'
import { reportOf, serialiseReport } from '#analysis/impactReport.ts'
import { letterOf } from '#editor/deeds/proposals.ts'
import { fileStem } from '#editor/workspace.ts'
import type { Programme } from '#model/programme.ts'
import { redacted } from '#model/redacted.ts'
import { restrictedInProgramme } from '#model/restricted.ts'
import { useReader } from '../canvas/useReader.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { download } from '../download.ts'
import { IconButton } from '../kit/IconButton.tsx'
import { Menu } from '../kit/Menu.tsx'
import { askRestricted } from '../restricted/askRestricted.ts'
import { Flag } from './Flag.tsx'
import { impactCommands } from './impactCommands.ts'
import { impactText } from './impactText.ts'
import { look, sections } from './look.ts'
import { namesOf } from './names.ts'
import type { SlowAnswers } from './slowAnswers.ts'
import type { Impact } from './useImpact.ts'

interface HeaderProps {
  readonly impact: Impact
  readonly answers: SlowAnswers
}

/** Which proposal this is about, and what can be done with the panel. */
export function Header({ impact, answers }: HeaderProps) {
  const say = useSay()
  const { editor, view } = useDesk()
  const state = useEditor((now) => now)
  const { programme } = state
  const readOn = useReader()
  const filtering = useStore(look, (state) => state.filtering)
  const { id, names } = impact
  const isAdopted = impact.proposal.status === 'adopted'
  const letter = letterOf(programme, id)
  const title = names.proposal(id)
  const toggleFilter = () =>
    look.setState(
      filtering ? { filtering: false, text: '', verdicts: new Set() } : { filtering: true },
    )
  const copy = async () => {
    const leaveOut = await askRestricted(view, restrictedInProgramme(programme), 'text')
    if (leaveOut === undefined) return
    const told = leaveOut ? redacted(programme, say('marks.restricted.words')) : programme
    const isCopied = await copied(impactText(say, told, impactIn(told, impact), answers))
    editor.say({ key: isCopied ? 'impact.copied' : 'impact.copyFailed' })
  }
  const save = () =>
    download(
      `${fileStem(programme.title)}-${fileStem(title)}.impact.json`,
      serialiseReport(reportOf(programme, id)),
    )
  return (
    <header className="impact-header">
      <Flag letter={letter} />
      <h2 className="impact-header__title" aria-label={say('impact.heading', { letter, title })}>
        {title}
      </h2>
      <IconButton
        name={say('command.readProposal')}
        icon="eye"
        size="sm"
        onClick={() => readOn({ on: 'proposal' })}
      />
      <IconButton
        name={say('impact.filter')}
        icon="filter"
        size="sm"
        pressed={filtering}
        onClick={toggleFilter}
      />
      <Menu
        name={say('impact.more')}
        align="end"
        trigger={(props) => (
          <IconButton name={say('impact.more')} icon="more" size="sm" {...props} />
        )}
        entries={[
          // What is told of an adopted proposal is its report, not what it would do once more.
          ...(isAdopted
            ? []
            : [{ label: say('impact.copy'), icon: 'copy' as const, run: () => void copy() }]),
          { label: say('impact.export'), icon: 'download', run: save },
          'line',
          { label: say('impact.foldAll'), run: () => look.setState({ folded: new Set(sections) }) },
          { label: say('impact.unfoldAll'), run: () => look.setState({ folded: new Set() }) },
          'line',
          ...impactCommands
            .filter((command) => command.enabled?.(state, view.store.getState()) ?? true)
            .map((command) => ({
              label: say(command.label),
              ...(command.icon && { icon: command.icon }),
              ...(command.keys?.[0] && { shortcut: command.keys[0] }),
              run: () => command.run({ editor, view }),
            })),
        ]}
      />
    </header>
  )
}

/** The same answers with the names that a programme gives things. */
function impactIn(programme: Programme, impact: Impact): Impact {
  const { id, proposal } = impact
  const own = programme.proposals[id] ?? proposal
  return { ...impact, proposal: own, names: namesOf(programme, id) }
}

/** Whether the browser let the text onto the clipboard. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
