import { useMemo } from 'react'
import { withAdopted } from '#editor/deeds/adoption.ts'
import { proposalOrder } from '#editor/deeds/proposals.ts'
import { misfitsOf } from '#model/misfits.ts'
import { type Programme, statusOfProposal } from '#model/programme.ts'
import { useEditor, useSay } from '../desk.ts'
import { List } from '../kit/List.tsx'

/** Which other proposals would no longer fit if this one were adopted. */
export function OtherProposals({ adopting }: { readonly adopting: string }) {
  const say = useSay()
  const programme = useEditor((state) => state.programme)
  const strayed = useMemo(() => strayedBy(programme, adopting), [programme, adopting])
  if (proposalOrder(programme).length < 2) return null
  return (
    <div>
      <p className="decide-label">{say('decide.others')}</p>
      {strayed.length === 0 ? (
        <p>{say('decide.others.fit')}</p>
      ) : (
        <List>
          {strayed.map(({ id, n }) => (
            <li key={id}>
              {say('decide.others.misfits', { title: programme.proposals[id]?.title ?? id, n })}
            </li>
          ))}
        </List>
      )}
    </div>
  )
}

/** The proposals that would fit worse than today, and how many things would not fit in each. */
export function strayedBy(
  programme: Programme,
  adopting: string,
): readonly { readonly id: string; readonly n: number }[] {
  const after = withAdopted(programme, adopting, { title: '', reason: '', by: '' })
  return proposalOrder(programme)
    .filter((id) => id !== adopting)
    .filter((id) => {
      const proposal = programme.proposals[id]
      return proposal && statusOfProposal(proposal) !== 'adopted'
    })
    .map((id) => ({ id, n: misfitsOf(after, id).length }))
    .filter(({ id, n }) => n > misfitsOf(programme, id).length)
}
