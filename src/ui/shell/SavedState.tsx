import { useEffect, useState } from 'react'
import type { SavingState } from '#editor/saving.ts'
import { fileOf } from '#editor/workspace.ts'
import { useLanguage } from '../app.ts'
import { useDesk, useSay } from '../desk.ts'
import { download } from '../download.ts'
import { timeText } from '../home/when.ts'
import { Button } from '../kit/Button.tsx'
import { Icon, type IconName } from '../kit/Icon.tsx'
import { Tooltip } from '../kit/Tooltip.tsx'
import { useSavingState, useWorkspace } from './workspaceContext.ts'

const icons: Readonly<Record<SavingState['is'], IconName>> = {
  saved: 'success',
  saving: 'clock',
  failed: 'danger',
}

/**
 * Whether all edits are stored. `data-saving` is so at once; the word for eyes says *lagret* only
 * when it has been so for a moment, that it does not flicker while one types: late, never early.
 */
export function SavedState() {
  const say = useSay()
  const state = useSavingState()
  const shown = useCalm(state)
  return (
    <div className="saved" data-saving={state.is} data-shown={shown.is}>
      {shown.is === 'failed' ? (
        <Failed state={shown} />
      ) : (
        <Tooltip text={say('shell.savedTip')} side="above">
          <span className="saved__word">
            <Icon name={icons[shown.is]} />
            {say(shown.is === 'saved' ? 'shell.saved' : 'shell.saving')}
          </span>
        </Tooltip>
      )}
    </div>
  )
}

function Failed({ state }: { readonly state: SavingState & { readonly is: 'failed' } }) {
  const { saving } = useWorkspace()
  const { editor } = useDesk()
  const say = useSay()
  const language = useLanguage()
  const { trouble } = state.refusal
  const isLost = trouble === 'gone' || trouble === 'cleared'
  return (
    <span className="saved__word" role="alert" data-color="danger">
      <Icon name="danger" />
      <strong>{say('shell.notSaved', { time: timeText(language, state.since) })}</strong>
      <span className="saved__why">{say(`trouble.${trouble}`)}</span>
      <Button
        size="sm"
        tone="danger"
        onClick={() => {
          const { name, text } = fileOf(editor.store.getState().programme)
          download(name, text)
        }}
      >
        {say('shell.downloadUnsaved')}
      </Button>
      {isLost && (
        <Button size="sm" variant="secondary" onClick={() => void saving.putBack()}>
          {say('shell.putBack')}
        </Button>
      )}
    </span>
  )
}

/** Milliseconds that all has been stored before the word says so. */
const calm = 200

function useCalm(state: SavingState): SavingState {
  const [shown, setShown] = useState(state)
  const isGoodNews = state.is === 'saved' && shown.is !== 'saved'
  if (!isGoodNews && shown !== state) setShown(state)
  useEffect(() => {
    if (!isGoodNews) return
    const timer = setTimeout(() => setShown(state), calm)
    return () => clearTimeout(timer)
  }, [isGoodNews, state])
  return shown
}
