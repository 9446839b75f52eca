import { lazy, Suspense, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { sayMessage } from '#text/say.ts'
import { useApp, useLanguage } from '../app.ts'
import { useEditor, useSay, useView } from '../desk.ts'
import { timeText } from '../home/when.ts'
import { Button } from '../kit/Button.tsx'
import { SavedState } from './SavedState.tsx'
import { useWorkspace } from './workspaceContext.ts'
import './status.css'

const LegibilityMeter = lazy(async () => ({
  default: (await import('./LegibilityMeter.tsx')).LegibilityMeter,
}))

/** At the bottom: whether all is stored, what was last said, news, legibility, and the zoom. */
export function StatusLine() {
  return (
    <footer className="status" data-pane="status" tabIndex={-1}>
      <SavedState />
      <OtherTab />
      <Said />
      <NewVersionLine />
      <Meter />
      <Zoom />
    </footer>
  )
}

/** What was last said; screen readers hear it. */
function Said() {
  const say = useSay()
  const said = useEditor((state) => state.said)
  const text = said ? sayMessage(say, said.message) : ''
  // The same words twice are two messages: what is not seen differs.
  const twice = said && said.count % 2 === 0 ? '\u200b' : ''
  return (
    <output className="status__said" aria-live="polite">
      {text}
      {twice}
    </output>
  )
}

function OtherTab() {
  const { saving } = useWorkspace()
  const say = useSay()
  const language = useLanguage()
  const [last, setLast] = useState<number>()
  useEffect(() => saving.onArrival(() => setLast(Date.now())), [saving])
  if (last === undefined) return null
  return (
    <span className="status__news">
      {say('shell.otherTab', { time: timeText(language, last) })}
    </span>
  )
}

function NewVersionLine() {
  const { newVersion } = useApp()
  const { saving } = useWorkspace()
  const say = useSay()
  const { is } = useStore(newVersion.store)
  if (is === 'none') return null
  return (
    <span className="status__news" role="status">
      {say(is === 'waiting' ? 'shell.newVersion' : 'shell.newVersionTaken')}{' '}
      <Button
        size="sm"
        variant="secondary"
        onClick={() => void newVersion.accept(() => saving.flush())}
      >
        {say('shell.newVersionAccept')}
      </Button>
    </span>
  )
}

function Meter() {
  const legibility = useView((state) => state.legibility)
  if (!legibility) return null
  return (
    <Suspense>
      <LegibilityMeter legibility={legibility} />
    </Suspense>
  )
}

function Zoom() {
  const say = useSay()
  const zoom = useView((state) => state.zoom)
  const n = Math.round(zoom * 100)
  return (
    <span className="status__zoom">
      <span className="ds-sr-only">{say('shell.zoomName', { n })}</span>
      <span aria-hidden="true">{say('shell.zoom', { n })}</span>
    </span>
  )
}
