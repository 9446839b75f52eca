import { useState } from 'react'
import { useStore } from 'zustand'
import { liveOverlaps, type Overlap } from '#analysis/overlap.ts'
import { letterOf } from '#editor/deeds/proposals.ts'
import { statusOfProposal } from '#model/programme.ts'
import type { Say } from '#text/say.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Checkbox } from '../kit/Checkbox.tsx'
import { Flag } from './Flag.tsx'
import { look, matches } from './look.ts'
import { litThings, type Names } from './names.ts'
import { Row, Rows } from './Row.tsx'
import { Section } from './Section.tsx'
import { ThingList } from './ThingList.tsx'

interface OverlapSectionProps {
  readonly overlaps: readonly Overlap[] | undefined
  readonly names: Names
}

/** Which other proposals are after the same benefit, and where they meet this one. */
export function OverlapSection({ overlaps, names }: OverlapSectionProps) {
  const { view } = useDesk()
  const say = useSay()
  const programme = useEditor((state) => state.programme)
  const text = useStore(look, (state) => state.text)
  const [withAsleep, setWithAsleep] = useState(false)
  const known = overlaps?.filter(({ proposal }) => programme.proposals[proposal])
  const awake = known && liveOverlaps(programme, known)
  const shown = (withAsleep ? known : awake) ?? []
  const asleep = (known?.length ?? 0) - (awake?.length ?? 0)
  const found = shown.filter(({ proposal }) => matches(text, names.proposal(proposal)))
  return (
    <Section name="overlaps" title={say('impact.overlaps')} count={known && shown.length}>
      {!known && <p className="impact-note">{say('impact.waiting')}</p>}
      {known && shown.length === 0 && <p className="impact-note">{say('impact.overlaps.none')}</p>}
      <Rows>
        {found.map((overlap) => (
          <OverlapRow key={overlap.proposal} overlap={overlap} names={names} />
        ))}
      </Rows>
      {asleep > 0 && (
        <div className="impact-note">
          <Checkbox
            label={say('impact.overlaps.asleep')}
            checked={withAsleep}
            onChange={setWithAsleep}
          />
        </div>
      )}
      <div className="impact-actions">
        <Button
          variant="tertiary"
          size="sm"
          icon="upload"
          onClick={() => view.store.setState({ dialog: 'elsewhere' })}
        >
          {say('elsewhere.command')}
        </Button>
      </div>
    </Section>
  )
}

const parts = [
  'sameTarget',
  'sameAffected',
  'conflicts',
  'assumptionConflicts',
  'meetingPoints',
] as const

function OverlapRow({ overlap, names }: { readonly overlap: Overlap; readonly names: Names }) {
  const say = useSay()
  const programme = useEditor((state) => state.programme)
  const other = programme.proposals[overlap.proposal]
  if (!other) return null
  const status = statusOfProposal(other)
  return (
    <Row
      lit={() => litThings(names, [...overlap.sameAffected, ...overlap.meetingPoints])}
      mark={<Flag letter={letterOf(programme, overlap.proposal)} />}
      title={names.proposal(overlap.proposal)}
      meta={[
        ...(status === 'open' ? [] : [say(`proposalStatus.${status}`)]),
        ...overlapWords(say, overlap),
      ].join(' · ')}
      notices={overlap.sameTarget.length > 0 ? [say('impact.overlaps.sameBenefit')] : []}
    >
      {parts.map((part) => (
        <ThingList
          key={part}
          title={say(`impact.overlaps.${part}`)}
          ids={overlap[part]}
          names={names}
        />
      ))}
    </Row>
  )
}

/** «4 felles effekter», «1 motsatt virkning» */
function overlapWords(say: Say, { sameAffected, conflicts }: Overlap): readonly string[] {
  const common = sameAffected.length
  return [
    common === 0 ? say('impact.overlaps.commonNone') : say('impact.overlaps.common', { n: common }),
    ...(conflicts.length > 0
      ? [say('impact.overlaps.conflictCount', { n: conflicts.length })]
      : []),
  ]
}
