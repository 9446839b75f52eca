import { useMemo } from 'react'
import { letterOf, proposalOrder } from '#editor/deeds/proposals.ts'
import { base } from '#model/layers.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { CompletenessSection } from './CompletenessSection.tsx'
import { CriticalSection } from './CriticalSection.tsx'
import { Flag } from './Flag.tsx'
import { LoopSection } from './LoopSection.tsx'
import { namesOf } from './names.ts'
import { useSlowImpact } from './useSlowImpact.ts'
import { WhatIfSection } from './WhatIfSection.tsx'

/** On the base there is no proposal to tell about: what to do, and what can be asked of the theory itself. */
export function BasePanel() {
  const say = useSay()
  const { editor, view } = useDesk()
  const programme = useEditor((state) => state.programme)
  const names = useMemo(() => namesOf(programme, base), [programme])
  const { answers } = useSlowImpact()
  return (
    <>
      <p className="impact-sentence">{say('impact.none')}</p>
      <ul className="impact-choices">
        {proposalOrder(programme).map((id) => (
          <li key={id}>
            <button type="button" onClick={() => editor.showLayer(id)}>
              <Flag letter={letterOf(programme, id)} />
              {programme.proposals[id]?.title}
            </button>
          </li>
        ))}
        <li>
          <Button
            variant="tertiary"
            size="sm"
            icon="add"
            onClick={() => view.store.setState({ dialog: 'newProposal' })}
          >
            {say('impact.addProposal')}
          </Button>
        </li>
      </ul>
      <WhatIfSection names={names} isProposal={false} />
      <CompletenessSection completeness={answers.completeness} names={names} />
      <LoopSection loops={answers.loops} names={names} />
      <CriticalSection support={answers.support} names={names} />
      <p className="impact-honesty">{say('impact.honesty')}</p>
    </>
  )
}
