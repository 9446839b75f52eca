import { useState } from 'react'
import { type Answers, suggestDomain } from '#framework/suggestDomain.ts'
import type { Domain } from '#model/boards.ts'
import { domainPrompts } from '#model/ruleSets.ts'
import { useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { ToggleGroup } from '../kit/ToggleGroup.tsx'
import { SourceMark } from './SourceMark.tsx'
import { useFramework } from './useFramework.ts'

/** The five prompts: what the answers point at is suggested, and a person sets it or does not. */
export function DomainPrompts({ onPlace }: { readonly onPlace: (domain: Domain) => void }) {
  const say = useSay()
  const { framework, word } = useFramework()
  const [answers, setAnswers] = useState<Answers>({})
  const suggested = suggestDomain(answers)
  const name = suggested && word(framework.domains[suggested].title).toLocaleLowerCase()
  return (
    <div className="prompts">
      <SourceMark source={framework.sources.domainPrompts} what={say('cynefin.prompts')} />
      <ol>
        {domainPrompts.map((prompt) => {
          const question = word(framework.domainPrompts[prompt])
          const answer = answers[prompt]
          return (
            <li key={prompt}>
              <span>{question}</span>
              <ToggleGroup
                name={question}
                size="sm"
                value={answer === undefined ? undefined : answer ? 'yes' : 'no'}
                segments={[
                  { value: 'yes', label: say('cynefin.yes') },
                  { value: 'no', label: say('cynefin.no') },
                ]}
                onChange={(value) => setAnswers({ ...answers, [prompt]: value === 'yes' })}
              />
            </li>
          )
        })}
      </ol>
      <div aria-live="polite">
        {suggested && name ? (
          <div className="prompts__answer">
            <p>{say('cynefin.suggests', { domain: name })}</p>
            <Button size="sm" variant="secondary" onClick={() => onPlace(suggested)}>
              {say('cynefin.placeIn', { domain: name })}
            </Button>
          </div>
        ) : (
          <p className="board-note">{say('cynefin.suggestsNothing')}</p>
        )}
        {answers.canTry === false && (suggested === 'complex' || suggested === 'liminal') && (
          <p className="board-note">{say('cynefin.cannotTry')}</p>
        )}
      </div>
    </div>
  )
}
