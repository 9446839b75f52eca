import { useEffect, useState } from 'react'
import type { Trouble } from '#editor/library.ts'
import { openWorkspace, type Workspace } from '#editor/workspace.ts'
import { useApp } from '../app.ts'
import { useSay } from '../desk.ts'
import { Spinner } from '../kit/Spinner.tsx'
import { Missing } from './Missing.tsx'
import { Shell } from './Shell.tsx'

type Opening =
  | { readonly is: 'opening' }
  | { readonly is: 'trouble'; readonly trouble: Trouble }
  | { readonly is: 'open'; readonly workspace: Workspace }

/** Opens a programme of the library and shows its screen; leaving it stores what is left to store. */
export function OpenProgramme({ id }: { readonly id: string }) {
  const say = useSay()
  const [attempt, setAttempt] = useState(0)
  const opening = useOpening(id, attempt)
  if (opening.is === 'open') return <Shell workspace={opening.workspace} />
  if (opening.is === 'trouble') {
    return <Missing trouble={opening.trouble} onTryAgain={() => setAttempt(attempt + 1)} />
  }
  return (
    <main className="opening">
      <Spinner name={say('app.opening')} />
    </main>
  )
}

function useOpening(id: string, attempt: number): Opening {
  const { library } = useApp()
  const [opening, setOpening] = useState<Opening>({ is: 'opening' })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a reason to open anew.
  useEffect(() => {
    let isLeft = false
    let workspace: Workspace | undefined
    setOpening({ is: 'opening' })
    void openWorkspace(library, id).then((answer) => {
      if (answer.ok) workspace = answer.value
      if (isLeft) void workspace?.close()
      else if (answer.ok) setOpening({ is: 'open', workspace: answer.value })
      else setOpening({ is: 'trouble', trouble: answer.trouble })
    })
    return () => {
      isLeft = true
      void workspace?.close()
    }
  }, [library, id, attempt])
  return opening
}
