import { type ProposalStatus, statusOfProposal } from '#model/programme.ts'
import type { Command } from '../command.ts'
import type { DialogName } from '../view.ts'

/** What can be asked of a proposal and decided about it. */
export const impactCommands: readonly Command[] = [
  {
    id: 'whatIf',
    label: 'impact.command.whatIf',
    group: 'view',
    icon: 'help',
    keys: ['W'],
    where: 'screen',
    checked: (_, { whatIf }) => whatIf !== undefined,
    run: ({ view }) =>
      view.store.setState(({ whatIf }) =>
        whatIf
          ? { whatIf: undefined }
          : { whatIf: new Set<string>(), rightOpen: true, rightPane: 'impact' },
      ),
  },
  {
    id: 'compare',
    label: 'impact.command.compare',
    group: 'layer',
    icon: 'table',
    keys: ['Shift+C'],
    where: 'screen',
    enabled: ({ programme }) => Object.keys(programme.proposals).length > 1,
    run: ({ view }) => view.store.setState({ dialog: 'compare' }),
  },
  deciding('adopt', 'gavel', ['open']),
  deciding('reject', 'close', ['open', 'parked']),
  deciding('park', 'pause', ['open']),
  deciding('reopen', 'undo', ['parked', 'rejected']),
]

/** Opens the dialog of a decision about the shown proposal, where its status lets one. */
function deciding(
  id: Extract<DialogName, 'adopt' | 'reject' | 'park' | 'reopen'>,
  icon: NonNullable<Command['icon']>,
  from: readonly ProposalStatus[],
): Command {
  return {
    id,
    label: `impact.command.${id}`,
    group: 'layer',
    icon,
    where: 'screen',
    enabled: ({ programme, layer }) => {
      const proposal = programme.proposals[layer]
      return proposal !== undefined && from.includes(statusOfProposal(proposal))
    },
    run: ({ view }) => view.store.setState({ dialog: id }),
  }
}
