import { useMemo } from 'react'
import { changeListOf } from '#analysis/changeList.ts'
import { MisfitList } from '../decide/MisfitList.tsx'
import { useEditor, useSay } from '../desk.ts'
import { changeParts } from './changeParts.ts'
import { Section } from './Section.tsx'
import { ThingList } from './ThingList.tsx'
import type { Impact } from './useImpact.ts'

/** What must change in the programme if the proposal is realised. */
export function ChangeSection({ impact }: { readonly impact: Impact }) {
  const say = useSay()
  return (
    <Section name="changes" title={say('impact.changes')}>
      <ChangeLists impact={impact} />
    </Section>
  )
}

/** Asked only while the section is open. */
function ChangeLists({ impact }: { readonly impact: Impact }) {
  const say = useSay()
  const programme = useEditor((state) => state.programme)
  const changes = useMemo(() => changeListOf(programme, impact.id), [programme, impact.id])
  // What does not fit is listed below, each with ways to mend it.
  const parts = changeParts(say, impact.names, { ...changes, misfits: [] })
  return (
    <div className="impact-lists">
      <p className="impact-note">
        {say(
          parts.length > 0 || changes.misfits.length > 0
            ? 'impact.changes.why'
            : 'impact.changes.none',
        )}
      </p>
      {parts.map(({ title, lines }) => (
        <ThingList
          key={title}
          title={title}
          ids={lines.map(({ id }) => id)}
          names={impact.names}
          words={(id) => lines.find((line) => line.id === id)?.words ?? id}
        />
      ))}
      {changes.misfits.length > 0 && (
        <div>
          <p className="impact-label">{say('impact.changes.misfits')}</p>
          <MisfitList proposal={impact.id} />
        </div>
      )}
    </div>
  )
}
