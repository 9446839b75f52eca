import { useMemo, useRef, useState } from 'react'
import { placeOnMap } from '#editor/deeds/cards.ts'
import { fileStem } from '#editor/workspace.ts'
import { type CardAlarm, cardChecks, theoryOfCard } from '#framework/cardChecks.ts'
import { cardOf } from '#framework/cardOf.ts'
import { type ActorOnMap, vectorsOf } from '#framework/vectors.ts'
import type { Card } from '#model/boards.ts'
import type { Programme } from '#model/programme.ts'
import { useLanguage } from '../app.ts'
import { inkStyle } from '../canvas/inks.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { Switch } from '../kit/Checkbox.tsx'
import { EmptyState } from '../kit/EmptyState.tsx'
import { type PaneSizes, SplitPanes } from '../kit/SplitPanes.tsx'
import { ToggleGroup } from '../kit/ToggleGroup.tsx'
import type { OpenCell } from './BenefitTable.tsx'
import { BoardHead } from './BoardHead.tsx'
import { CardPaper } from './CardPaper.tsx'
import { CardSheet } from './CardSheet.tsx'
import { CellEditor } from './CellEditor.tsx'
import { CheckPanel } from './CheckPanel.tsx'
import { cardRows } from './cardRows.ts'
import { cardText } from './cardText.ts'
import { FrameworkButton } from './FrameworkButton.tsx'
import { ShareMenu } from './ShareMenu.tsx'
import { SubjectSelect, subjectName } from './SubjectSelect.tsx'
import { useFramework } from './useFramework.ts'
import { useSubject } from './useSubject.ts'
import { VectorsMap } from './VectorsMap.tsx'
import { VectorsPanel } from './VectorsPanel.tsx'
import { VectorsPaper } from './VectorsPaper.tsx'
import './boards.css'
import './card.css'
import './vectors.css'

/** The Ny syntese card of a proposal or an outcome, and the same as a map of the four vectors. */
export function NySynteseBoard() {
  const say = useSay()
  const [subject, choose] = useSubject(true)
  const look = useLook()
  if (subject === undefined) {
    return (
      <main
        id="board"
        data-pane="board"
        tabIndex={-1}
        className="board"
        style={inkStyle}
        aria-label={say('card.board')}
      >
        <EmptyState icon="table" title={say('card.nothing')}>
          <p>{say('card.nothingText')}</p>
        </EmptyState>
      </main>
    )
  }
  return <CardBoard key={subject} subject={subject} look={look} onChoose={choose} />
}

/** The card of a subject, with its theory and rows, in a programme. */
function cardIn(programme: Programme, subject: string, asked: ReadonlySet<string>) {
  const card: Card = programme.cards?.[cardOf(programme, subject) ?? ''] ?? { subject }
  const theory = theoryOfCard(programme, card)
  return { card, theory, rows: cardRows(programme, card, asked) }
}

/** How the board is looked at; it stays when another card is chosen. */
interface Look {
  readonly view: 'card' | 'vectors'
  readonly withPrompts: boolean
  readonly sizes: PaneSizes
  readonly set: (part: Partial<Look>) => void
}

function useLook(): Look {
  const [look, setLook] = useState<Omit<Look, 'set'>>({
    view: 'card',
    withPrompts: true,
    sizes: { start: 0, end: asideLimits.usual },
  })
  return { ...look, set: (part) => setLook({ ...look, ...part }) }
}

interface CardBoardProps {
  readonly subject: string
  readonly look: Look
  readonly onChoose: (subject: string) => void
}

const asideLimits = { min: 16, max: 36, usual: 21 }
const nobody: ReadonlySet<string> = new Set()

function CardBoard({ subject, look, onChoose }: CardBoardProps) {
  const { editor } = useDesk()
  const say = useSay()
  const language = useLanguage()
  const { framework } = useFramework()
  const programme = useEditor((state) => state.programme)
  const cardId = cardOf(programme, subject)
  const card = useMemo<Card>(
    () => programme.cards?.[cardId ?? ''] ?? { subject },
    [programme, cardId, subject],
  )
  const theory = theoryOfCard(programme, card)
  const [asked, setAsked] = useState(nobody)
  const rows = useMemo(() => cardRows(programme, card, asked), [programme, card, asked])
  const vectors = useMemo(() => vectorsOf(programme, card), [programme, card])
  const alarms = cardId === undefined ? [] : cardChecks(programme, cardId)
  const { view, withPrompts, sizes } = look
  const [chosen, setChosen] = useState<ActorOnMap>()
  const main = useRef<HTMLElement>(null)
  const { open, openCell, closeCell } = useOpenCell(main)

  const aside =
    view === 'vectors' ? (
      <VectorsPanel card={card} theory={theory} vectors={vectors} chosen={chosen} />
    ) : open && theory.actors[open.actor] ? (
      <CellEditor
        key={open.opened}
        card={card}
        theory={theory}
        open={open}
        onOpen={(cell) => openCell(cell, open.opened)}
        onClose={closeCell}
      />
    ) : (
      <CheckPanel
        card={card}
        theory={theory}
        alarms={alarms}
        onShow={(alarm) => showAlarm(main.current, alarm)}
      />
    )

  return (
    <main
      ref={main}
      id="board"
      data-pane="board"
      tabIndex={-1}
      className="board"
      style={inkStyle}
      aria-label={say('card.board')}
    >
      <BoardHead
        title={say('card.board')}
        source={framework.sources.card}
        subject={
          <SubjectSelect label={say('card.of')} value={subject} withOutcomes onChange={onChoose} />
        }
      >
        <ToggleGroup
          name={say('card.view')}
          size="sm"
          value={view}
          segments={[
            { value: 'card', label: say('card.view.card'), icon: 'table' },
            { value: 'vectors', label: say('card.view.vectors'), icon: 'compass' },
          ]}
          onChange={(chosen) => look.set({ view: chosen })}
        />
        {view === 'card' && (
          <Switch
            label={say('card.prompts')}
            checked={withPrompts}
            onChange={(on) => look.set({ withPrompts: on })}
          />
        )}
        <FrameworkButton />
        <ShareMenu
          name={(shared) => {
            const stem = fileStem(subjectName(shared, subject, say))
            return `${stem}-${view === 'card' ? 'ny-syntese' : 'vektorkart'}`
          }}
          text={(shared) => {
            const { card: own, rows: told } = cardIn(shared, subject, asked)
            return cardText({ say, language, framework, programme: shared, card: own, rows: told })
          }}
          paper={(shared) => {
            const own = cardIn(shared, subject, asked)
            const paper = { ...own, title: subjectName(shared, subject, say) }
            return view === 'card' ? (
              <CardPaper {...paper} />
            ) : (
              <VectorsPaper {...paper} vectors={vectorsOf(shared, own.card)} />
            )
          }}
        />
      </BoardHead>
      <SplitPanes
        sizes={sizes}
        onSizes={(dragged) => look.set({ sizes: dragged })}
        end={{ name: say('card.aside'), open: true, content: aside, limits: asideLimits }}
      >
        <div className="board-sheet" data-view={view}>
          {view === 'card' ? (
            <CardSheet
              card={card}
              theory={theory}
              rows={rows}
              open={open}
              withPrompts={withPrompts}
              onOpen={(cell) => openCell(cell)}
              onAddActor={(actor) => setAsked(new Set([...asked, actor]))}
            />
          ) : (
            <VectorsMap
              card={card}
              theory={theory}
              vectors={vectors}
              deeds={{
                chosen,
                onChoose: setChosen,
                onPlace: (it, at, edit) =>
                  placeOnMap(editor, subject, it.actor, it.level, at, edit),
              }}
            />
          )}
        </div>
      </SplitPanes>
    </main>
  )
}

/** `opened` stays the same while one writes in the same editor, also when the cell comes into being. */
type Opened = OpenCell & { readonly opened: number }

function useOpenCell(main: { readonly current: HTMLElement | null }) {
  const [open, setOpen] = useState<Opened>()
  const count = useRef(0)
  const openCell = (cell: OpenCell, opened?: number) => {
    if (opened === undefined) count.current += 1
    setOpen({ ...cell, opened: opened ?? count.current })
    if (opened === undefined) focusSoon(main, '.board-panel input, .board-panel textarea')
  }
  const closeCell = () => {
    const selector = open?.cell ? `[data-cell="${CSS.escape(open.cell)}"]` : '.card-add[data-open]'
    const back = main.current?.querySelector<HTMLElement>(selector)
    setOpen(undefined)
    const place = back ?? main.current?.querySelector<HTMLElement>('[data-spot][tabindex="0"]')
    place?.focus()
  }
  return { open, openCell, closeCell }
}

/** After React has put the editor there. */
function focusSoon(main: { readonly current: HTMLElement | null }, selector: string): void {
  setTimeout(() => {
    const checked = main.current?.querySelector<HTMLElement>('.board-panel input:checked')
    const first = checked ?? main.current?.querySelector<HTMLElement>(selector)
    first?.focus()
  })
}

/** Brings what an alarm is about into view, with the focus on it. */
function showAlarm(main: HTMLElement | null, { cells, dependency }: CardAlarm): void {
  const selector = dependency
    ? `[data-dependency="${CSS.escape(dependency)}"] select`
    : `[data-cell="${CSS.escape(cells[0] ?? '')}"]`
  const place = main?.querySelector<HTMLElement>(selector)
  place?.scrollIntoView({ block: 'center' })
  place?.focus({ preventScroll: true })
}
