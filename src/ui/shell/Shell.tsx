import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { fileOf, type Workspace } from '#editor/workspace.ts'
import { allOf, restrictedIn } from '#model/restricted.ts'
import type { Message } from '#text/say.ts'
import { useApp, useLanguage } from '../app.ts'
import { BrokenBoundary } from '../BrokenBoundary.tsx'
import { commandsWith, type Doors } from '../commands.ts'
import { type Desk, DeskContext, useEditor, useSay, useView } from '../desk.ts'
import { download } from '../download.ts'
import { useFileOpener } from '../home/FileOpener.tsx'
import { SkipLink } from '../kit/Link.tsx'
import { askRestricted } from '../restricted/askRestricted.ts'
import { go, home, useRoute } from '../route.ts'
import { createView } from '../view.ts'
import { Board } from './Board.tsx'
import { Panes } from './Panes.tsx'
import { paneBeside } from './paneBeside.ts'
import { StatusLine } from './StatusLine.tsx'
import { TopBar } from './TopBar.tsx'
import { takePicture } from './takePicture.ts'
import { useKeys } from './useKeys.ts'
import { useUnsavedGuard } from './useUnsavedGuard.ts'
import { CommandsContext, WorkspaceContext } from './workspaceContext.ts'
import './shell.css'

const fetchDialogs = () => import('./Dialogs.tsx')
const Dialogs = lazy(async () => ({ default: (await fetchDialogs()).Dialogs }))
/** In ms; after that, what is asked for next is fetched before it is. */
const rest = 1200

/** The screen of an open programme. */
export function Shell({ workspace }: { readonly workspace: Workspace }) {
  const desk = useDeskOf(workspace)
  const doors = useDoors(workspace, desk)
  const commands = useMemo(() => commandsWith(doors), [doors])
  return (
    <BrokenBoundary onDownload={doors.saveFile}>
      <DeskContext value={desk}>
        <WorkspaceContext value={workspace}>
          <CommandsContext value={commands}>
            <Screen />
          </CommandsContext>
        </WorkspaceContext>
      </DeskContext>
    </BrokenBoundary>
  )
}

function Screen() {
  const say = useSay()
  const title = useEditor(({ programme }) => programme.title)
  const route = useRoute()
  const board = route.at === 'programme' ? route.board : undefined
  const isAsking = useView(({ dialog }) => dialog !== undefined)
  useKeys()
  useUnsavedGuard()
  useEffect(() => {
    document.title = `${title} – ${say('app.name')}`
  }, [title, say])
  useEffect(() => {
    const timer = setTimeout(() => void fetchDialogs(), rest)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="shell">
      <SkipLink to={board ? 'board' : 'canvas'}>{say(board ? 'boards.skip' : 'app.skip')}</SkipLink>
      <TopBar />
      {board ? <Board name={board} /> : <Panes />}
      <StatusLine />
      {isAsking && (
        <Suspense>
          <Dialogs />
        </Suspense>
      )}
    </div>
  )
}

/** The editor with a view of its own that begins as the person left the last one. */
function useDeskOf({ editor }: Workspace): Desk {
  const { preferences } = useApp()
  const [view] = useState(() => {
    const created = createView()
    const { leftOpen, rightOpen, rightPane } = preferences.getState()
    const isNarrow = matchMedia('(max-width: 900px)').matches
    created.store.setState({
      leftOpen: leftOpen && !isNarrow,
      rightOpen: rightOpen && !isNarrow,
      rightPane,
    })
    return created
  })
  useEffect(
    () =>
      view.store.subscribe(({ leftOpen, rightOpen, rightPane }) => {
        preferences.setState({ leftOpen, rightOpen, rightPane })
      }),
    [view, preferences],
  )
  return useMemo(() => ({ editor, view }), [editor, view])
}

function useDoors({ editor }: Workspace, desk: Desk): Doors {
  const say = useSay()
  const language = useLanguage()
  const opener = useFileOpener()
  useEffect(() => {
    const heard = opener.hear()
    if (heard) editor.say(openedMessage(heard))
  }, [opener, editor])
  return useMemo<Doors>(
    () => ({
      goHome: () => go(home),
      openFile: opener.choose,
      saveFile: () => {
        const { name, text } = fileOf(editor.store.getState().programme)
        download(name, text)
        editor.say({ key: 'shell.fileSaved', args: { name } })
      },
      takePicture: async (as) => {
        const state = editor.store.getState()
        const { reading, notes } = desk.view.store.getState()
        const restricted = restrictedIn(state.sheet.theory, state.programme.theory)
        const leaveOut = await askRestricted(desk.view, restricted, 'picture')
        if (leaveOut === undefined) return
        const shown = { reading, notes, ...(leaveOut && { without: allOf(restricted) }) }
        editor.say(await takePicture(state, shown, as, say, language))
      },
      paneBeside: (step) => paneBeside(step, desk.view),
    }),
    [editor, desk, opener, say, language],
  )
}

function openedMessage(heard: {
  readonly title: string
  readonly as: 'new' | 'known' | 'copy'
}): Message {
  const { title, as } = heard
  if (as === 'copy') return { key: 'shell.fileCopied' }
  return { key: as === 'known' ? 'shell.fileKnown' : 'shell.fileOpened', args: { title } }
}
