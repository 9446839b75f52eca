import { useMemo } from 'react'
import { type Overlap, overlapsOf } from '#analysis/overlap.ts'
import { letterOf } from '#editor/deeds/proposals.ts'
import { useEditor, useSay } from '../desk.ts'

/** Where any two of the proposals meet. */
export function OverlapTable({ shown }: { readonly shown: readonly string[] }) {
  const say = useSay()
  const programme = useEditor((state) => state.programme)
  const overlaps = useMemo(
    () => new Map(shown.map((id) => [id, overlapsOf(programme, id)])),
    [programme, shown],
  )
  return (
    <table className="compare-table">
      <caption>{say('impact.compare.overlapCaption')}</caption>
      <thead>
        <tr>
          <td />
          {shown.map((id) => (
            <th key={id} scope="col">
              {letterOf(programme, id)} {programme.proposals[id]?.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((one) => (
          <tr key={one}>
            <th scope="row">
              {letterOf(programme, one)} {programme.proposals[one]?.title}
            </th>
            {shown.map((other) => (
              <OverlapCell
                key={other}
                overlap={overlaps.get(one)?.find(({ proposal }) => proposal === other)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function OverlapCell({ overlap }: { readonly overlap: Overlap | undefined }) {
  const say = useSay()
  if (!overlap) return <td className="compare-none">–</td>
  const parts = [
    ['sameTarget', overlap.sameTarget],
    ['sameAffected', overlap.sameAffected],
    ['conflicts', overlap.conflicts],
  ] as const
  const told = parts.filter(([, ids]) => ids.length > 0)
  if (told.length === 0)
    return <td className="compare-none">{say('impact.overlaps.commonNone')}</td>
  return (
    <td>
      {told.map(([part, ids]) => (
        <span key={part} className="compare-overlap" data-part={part}>
          {say(`impact.compare.${part}`, { n: ids.length })}
        </span>
      ))}
    </td>
  )
}
