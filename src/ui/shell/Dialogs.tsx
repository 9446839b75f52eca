import { lazy, Suspense } from 'react'
import { useDesk, useView } from '../desk.ts'
import { Settings } from '../settings/Settings.tsx'
import { Assumptions } from '../theory/Assumptions.tsx'
import { CommandList } from './CommandList.tsx'
import { HelpSheet } from './HelpSheet.tsx'
import { NewProposal } from './NewProposal.tsx'

const DecideDialog = lazy(async () => ({
  default: (await import('../decide/DecideDialog.tsx')).DecideDialog,
}))
const SealDialog = lazy(async () => ({
  default: (await import('../decide/SealDialog.tsx')).SealDialog,
}))
const ElsewhereDialog = lazy(async () => ({
  default: (await import('../elsewhere/ElsewhereDialog.tsx')).ElsewhereDialog,
}))
const CompareDialog = lazy(async () => ({
  default: (await import('../impact/CompareDialog.tsx')).CompareDialog,
}))

const ReadActorDialog = lazy(async () => ({
  default: (await import('../canvas/ReadActorDialog.tsx')).ReadActorDialog,
}))
const RestrictedDialog = lazy(async () => ({
  default: (await import('../restricted/RestrictedDialog.tsx')).RestrictedDialog,
}))

/** The dialog that is asked for, if any. */
export function Dialogs() {
  const { view } = useDesk()
  const dialog = useView((state) => state.dialog)
  const onClose = () => view.store.setState({ dialog: undefined })
  switch (dialog) {
    case 'help':
      return <HelpSheet onClose={onClose} />
    case 'commands':
      return <CommandList onClose={onClose} />
    case 'settings':
      return <Settings onClose={onClose} />
    case 'newProposal':
      return <NewProposal onClose={onClose} />
    case 'assumptions':
      return <Assumptions onClose={onClose} />
    case 'adopt':
    case 'reject':
    case 'park':
    case 'reopen':
      return (
        <Suspense>
          <DecideDialog kind={dialog} onClose={onClose} />
        </Suspense>
      )
    case 'elsewhere':
      return (
        <Suspense>
          <ElsewhereDialog onClose={onClose} />
        </Suspense>
      )
    case 'restricted':
      return (
        <Suspense>
          <RestrictedDialog onClose={onClose} />
        </Suspense>
      )
    case 'seal':
    case 'unseal':
      return (
        <Suspense>
          <SealDialog kind={dialog} onClose={onClose} />
        </Suspense>
      )
    case 'compare':
      return (
        <Suspense>
          <CompareDialog onClose={onClose} />
        </Suspense>
      )
    case 'readActor':
      return (
        <Suspense>
          <ReadActorDialog onClose={onClose} />
        </Suspense>
      )
    default:
      return null
  }
}
