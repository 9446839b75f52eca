import { useMemo, useRef, useState } from 'react'
import { placePart } from '#editor/deeds/cynefin.ts'
import { letterOf } from '#editor/deeds/proposals.ts'
import { fileStem } from '#editor/workspace.ts'
import { placingChecks } from '#framework/placingChecks.ts'
import { placingsOf, summaryOf } from '#framework/placings.ts'
import type { Domain } from '#model/boards.ts'
import { newId } from '#model/ids.ts'
import { theoryWith } from '#model/layers.ts'
import { useLanguage } from '../app.ts'
import { inkStyle } from '../canvas/inks.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { EmptyState } from '../kit/EmptyState.tsx'
import { type PaneSizes, SplitPanes } from '../kit/SplitPanes.tsx'
import { ToggleGroup } from '../kit/ToggleGroup.tsx'
import { BoardHead } from './BoardHead.tsx'
import { CynefinPaper } from './CynefinPaper.tsx'
import { cynefinText } from './cynefinText.ts'
import { DomainPanel } from './DomainPanel.tsx'
import { ExperimentList } from './ExperimentList.tsx'
import { experimentsOf } from './experiments.ts'
import { FrameworkButton } from './FrameworkButton.tsx'
import { PartPanel } from './PartPanel.tsx'
import { ShareMenu } from './ShareMenu.tsx'
import { SubjectSelect, subjectName } from './SubjectSelect.tsx'
import { SummaryLine } from './SummaryLine.tsx'
import { useFramework } from './useFramework.ts'
import { type Round, useRound } from './useRound.ts'
import { useSubject } from './useSubject.ts'
import { Zones } from './Zones.tsx'
import './boards.css'
import './cynefin.css'

/** The parts of a proposal placed in the domains of Cynefin, and the probes that follow from it. */
export function CynefinBoard() {
  const say = useSay()
  const [proposal, choose] = useSubject(false)
  const [sizes, setSizes] = useState<PaneSizes>({ start: 0, end: asideLimits.usual })
  const round = useRound()
  if (proposal === undefined) {
    return (
      <main
        id="board"
        data-pane="board"
        tabIndex={-1}
        className="board"
        style={inkStyle}
        aria-label={say('cynefin.board')}
      >
        <EmptyState icon="hexagons" title={say('cynefin.nothing')}>
          <p>{say('cynefin.nothingText')}</p>
        </EmptyState>
      </main>
    )
  }
  return (
    <PartsBoard
      key={proposal}
      proposal={proposal}
      round={round}
      sizes={sizes}
      onSizes={setSizes}
      onChoose={choose}
    />
  )
}

interface PartsBoardProps {
  readonly proposal: string
  readonly round: Round
  readonly sizes: PaneSizes
  readonly onSizes: (sizes: PaneSizes) => void
  readonly onChoose: (proposal: string) => void
}

const asideLimits = { min: 17, max: 38, usual: 23 }

function PartsBoard({ proposal, round, sizes, onSizes, onChoose }: PartsBoardProps) {
  const { editor } = useDesk()
  const say = useSay()
  const language = useLanguage()
  const { framework } = useFramework()
  const programme = useEditor((state) => state.programme)
  const placings = useMemo(() => placingsOf(programme, proposal), [programme, proposal])
  const alarms = useMemo(() => placingChecks(programme, proposal), [programme, proposal])
  const change = programme.proposals[proposal]?.change ?? {}
  const theory = theoryWith(programme.theory, change)
  const experiments = experimentsOf(programme, placings)
  const [view, setView] = useState<'board' | 'experiments'>('board')
  const [chosen, setChosen] = useState<string>()
  const main = useRef<HTMLElement>(null)
  const placing = placings.find(({ factor }) => factor === chosen)

  const choose = (factor: string | undefined) => {
    setChosen(factor)
    if (factor === undefined && chosen !== undefined) {
      main.current?.querySelector<HTMLElement>(`[data-part="${CSS.escape(chosen)}"]`)?.focus()
    }
  }
  const place = (factor: string, domain: Domain) => {
    const { hands, by } = round.current(factor)
    const edit = newId('e')
    const said = { ...(by && { by }), ...(hands && { hands }) }
    const move = placePart(editor, proposal, factor, domain, said, edit)
    if (move) round.begin(factor, move, edit)
    setChosen(factor)
    focusReason(main)
  }

  return (
    <main
      ref={main}
      id="board"
      data-pane="board"
      tabIndex={-1}
      className="board"
      style={inkStyle}
      aria-label={say('cynefin.board')}
    >
      <BoardHead
        title={say('cynefin.board')}
        source={framework.sources.domains}
        subject={<SubjectSelect label={say('cynefin.of')} value={proposal} onChange={onChoose} />}
      >
        <ToggleGroup
          name={say('cynefin.view')}
          size="sm"
          value={view}
          segments={[
            { value: 'board', label: say('cynefin.view.board'), icon: 'grid' },
            {
              value: 'experiments',
              label: say('cynefin.view.experiments', { n: experiments.length }),
              icon: 'flask',
            },
          ]}
          onChange={setView}
        />
        <FrameworkButton />
        <ShareMenu
          name={(shared) => `${fileStem(subjectName(shared, proposal, say))}-cynefin`}
          text={(shared) => cynefinText({ say, language, framework, programme: shared, proposal })}
          paper={(shared) => (
            <CynefinPaper
              title={subjectName(shared, proposal, say)}
              programme={shared}
              proposal={proposal}
            />
          )}
        />
      </BoardHead>
      <SplitPanes
        sizes={sizes}
        onSizes={onSizes}
        end={{
          name: say('cynefin.aside'),
          open: true,
          limits: asideLimits,
          content: placing ? (
            <PartPanel
              key={placing.factor}
              proposal={proposal}
              placing={placing}
              theory={theory}
              alarms={alarms.filter(({ part }) => part === placing.factor)}
              round={round}
              onPlace={(domain) => place(placing.factor, domain)}
              onClose={() => choose(undefined)}
            />
          ) : (
            <DomainPanel placings={placings} alarms={alarms} theory={theory} onShow={choose} />
          ),
        }}
      >
        <div className="board-sheet" data-view={view}>
          {view === 'board' ? (
            <>
              <SummaryLine summary={summaryOf(placings)} alarms={alarms} parts={placings.length} />
              <Zones
                proposal={proposal}
                letter={letterOf(programme, proposal)}
                placings={placings}
                theory={theory}
                chosen={chosen}
                onChoose={choose}
                onPlace={place}
              />
            </>
          ) : (
            <ExperimentList experiments={experiments} theory={theory} placings={placings} />
          )}
        </div>
      </SplitPanes>
    </main>
  )
}

/** A placing counts with a reason: that is what comes next. */
function focusReason(main: { readonly current: HTMLElement | null }): void {
  setTimeout(() => {
    main.current?.querySelector<HTMLElement>('[data-reason] textarea')?.focus()
  })
}
