import { useDesk, useView } from '../desk.ts'
import { Settings } from '../settings/Settings.tsx'
import { Actors } from '../theory/Actors.tsx'
import { Assumptions } from '../theory/Assumptions.tsx'
import { Places } from '../theory/Places.tsx'
import { CommandList } from './CommandList.tsx'
import { HelpSheet } from './HelpSheet.tsx'
import { NewProposal } from './NewProposal.tsx'
import { ProgrammeDialog } from './ProgrammeDialog.tsx'
import { ProposalDialog } from './ProposalDialog.tsx'

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
    case 'programme':
      return <ProgrammeDialog onClose={onClose} />
    case 'newProposal':
      return <NewProposal onClose={onClose} />
    case 'proposal':
      return <ProposalDialog onClose={onClose} />
    case 'actors':
      return <Actors onClose={onClose} />
    case 'places':
      return <Places onClose={onClose} />
    case 'assumptions':
      return <Assumptions onClose={onClose} />
    default:
      return null
  }
}
