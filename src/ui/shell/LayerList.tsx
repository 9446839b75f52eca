import { setProposal } from '#editor/deeds/fields.ts'
import { letterOf, proposalOrder, removeProposal } from '#editor/deeds/proposals.ts'
import { base } from '#model/layers.ts'
import {
  type Proposal,
  type ProposalStatus,
  proposalStatuses,
  statusOfProposal,
} from '#model/programme.ts'
import { useDesk, useEditor, useSay, useView } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Heading } from '../kit/Heading.tsx'
import { Icon } from '../kit/Icon.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { Menu } from '../kit/Menu.tsx'
import { Tag, type TagTone } from '../kit/Tag.tsx'
import { showTogether } from '../together.ts'
import { Flag } from './Flag.tsx'
import { useCommand } from './workspaceContext.ts'

/** The base and the proposals: which is shown, and what becomes of each. */
export function LayerList() {
  const { editor } = useDesk()
  const say = useSay()
  const programme = useEditor((state) => state.programme)
  const layer = useEditor((state) => state.layer)
  const { run: addProposal } = useCommand('newProposal')
  const order = proposalOrder(programme)
  return (
    <section className="pane__part">
      <div className="pane__head">
        <Heading level={2} size="xs">
          {say('shell.layers')}
        </Heading>
        <IconButton name={say('shell.newProposal')} icon="add" size="sm" onClick={addProposal} />
      </div>
      <ul className="layer-list">
        <li>
          <button
            type="button"
            className="layer-row"
            aria-current={layer === base}
            onClick={() => editor.showLayer(base)}
          >
            <Icon name="layers" />
            <span className="layer-row__title">{say('shell.base')}</span>
            {programme.sealed && (
              <>
                <Icon name="lock" />
                <span className="ds-sr-only">{say('shell.sealed')}</span>
              </>
            )}
          </button>
        </li>
        {order.map((id) => {
          const proposal = programme.proposals[id]
          return (
            proposal && (
              <ProposalRow
                key={id}
                id={id}
                proposal={proposal}
                letter={letterOf(programme, id)}
                isShown={layer === id}
              />
            )
          )
        })}
      </ul>
      {order.length === 0 && (
        <div className="pane__empty">
          <p>{say('shell.noProposals')}</p>
          <Button size="sm" variant="secondary" icon="addLayer" onClick={addProposal}>
            {say('shell.newProposal')}
          </Button>
        </div>
      )}
    </section>
  )
}

interface ProposalRowProps {
  readonly id: string
  readonly proposal: Proposal
  readonly letter: string
  readonly isShown: boolean
}

function ProposalRow({ id, proposal, letter, isShown }: ProposalRowProps) {
  const desk = useDesk()
  const { editor } = desk
  const say = useSay()
  const isTogether = useView(({ together }) => together === id) && !isShown
  const canBeTogether = useEditor((state) => state.layer !== base) && !isShown
  const { run: edit } = useCommand('editProposal')
  const status = statusOfProposal(proposal)
  return (
    <li className="layer-item">
      <button
        type="button"
        className="layer-row"
        aria-current={isShown}
        onClick={() => editor.showLayer(id)}
      >
        <Flag letter={letter} />
        <span className="layer-row__title">
          {proposal.title}{' '}
          {isTogether && canBeTogether && <Tag tone="info">{say('shell.together')}</Tag>}{' '}
          {status !== 'open' && <Tag tone={tones[status]}>{say(`proposalStatus.${status}`)}</Tag>}
        </span>
      </button>
      <Menu
        name={say('shell.proposalActions', { letter })}
        align="end"
        trigger={(props) => (
          <IconButton
            {...props}
            size="sm"
            icon="more"
            name={say('shell.proposalActions', { letter })}
          />
        )}
        entries={[
          {
            label: say('shell.editProposal'),
            icon: 'pencil',
            run: () => {
              editor.showLayer(id)
              edit()
            },
          },
          {
            label: say('shell.showTogether'),
            icon: 'layers',
            checked: isTogether,
            disabled: !canBeTogether,
            run: () => showTogether(desk, isTogether ? undefined : id),
          },
          {
            heading: say('shell.proposalStatus'),
            entries: proposalStatuses
              // Adopting is a deed of its own.
              .filter((it) => it !== 'adopted' || status === 'adopted')
              .map((it) => ({
                label: say(`proposalStatus.${it}`),
                chosen: it === status,
                disabled: status === 'adopted',
                run: () => setProposal(editor, id, { status: it }),
              })),
          },
          'line',
          {
            label: say('shell.deleteProposal'),
            icon: 'trash',
            tone: 'danger',
            run: () => removeProposal(editor, id),
          },
        ]}
      />
    </li>
  )
}

const tones: Readonly<Record<ProposalStatus, TagTone>> = {
  open: 'neutral',
  adopted: 'success',
  parked: 'warning',
  rejected: 'danger',
  elsewhere: 'info',
}
