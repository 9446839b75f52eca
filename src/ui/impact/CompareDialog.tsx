import { useState } from 'react'
import { letterOf, proposalOrder } from '#editor/deeds/proposals.ts'
import { type Programme, statusOfProposal } from '#model/programme.ts'
import { inkStyle } from '../canvas/inks.ts'
import { useEditor, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { FilterChip } from '../kit/Chip.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { Fieldset } from '../kit/Fieldset.tsx'
import { Tabs } from '../kit/Tabs.tsx'
import { CompareTable } from './CompareTable.tsx'
import './compare.css'
import './impact.css'
import { toggled } from './look.ts'
import { OverlapTable } from './OverlapTable.tsx'

/** Proposals side by side: what each does to every effect, and where two meet. */
export function CompareDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const programme = useEditor((state) => state.programme)
  const order = proposalOrder(programme)
  const [left, setLeft] = useState<ReadonlySet<string>>(() => new Set(asleepIn(programme)))
  const [tab, setTab] = useState<'outcomes' | 'overlaps'>('outcomes')
  const shown = order.filter((id) => !left.has(id))
  return (
    <Dialog
      open
      title={say('impact.compare')}
      size="full"
      onClose={onClose}
      footer={<Button onClick={onClose}>{say('impact.compare.done')}</Button>}
    >
      <div className="compare" style={inkStyle}>
        <Fieldset legend={say('impact.compare.choose')}>
          <div className="impact-chips">
            {order.map((id) => (
              <FilterChip
                key={id}
                checked={!left.has(id)}
                onChange={() => setLeft(toggled(left, id))}
              >
                {`${letterOf(programme, id)} ${programme.proposals[id]?.title ?? id}`}
              </FilterChip>
            ))}
          </div>
        </Fieldset>
        <Tabs
          name={say('impact.compare')}
          tabs={[
            { id: 'outcomes', label: say('impact.compare.outcomes') },
            { id: 'overlaps', label: say('impact.compare.overlaps') },
          ]}
          chosen={tab}
          onChoose={setTab}
        >
          {shown.length < 2 && <p>{say('impact.compare.needTwo')}</p>}
          {shown.length > 1 && tab === 'outcomes' && (
            <CompareTable shown={shown} onClose={onClose} />
          )}
          {shown.length > 1 && tab === 'overlaps' && <OverlapTable shown={shown} />}
        </Tabs>
      </div>
    </Dialog>
  )
}

/** Left out until somebody wants them: the rejected and the parked. */
function asleepIn({ proposals }: Programme): readonly string[] {
  return Object.keys(proposals).filter((id) => {
    const proposal = proposals[id]
    const status = proposal && statusOfProposal(proposal)
    return status === 'rejected' || status === 'parked'
  })
}
