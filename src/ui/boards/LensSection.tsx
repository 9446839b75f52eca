import { type ReactNode, useId } from 'react'
import { idsOf } from '#model/programme.ts'
import type { LensId } from '#model/ruleSets.ts'
import { useSay } from '../desk.ts'
import { Heading } from '../kit/Heading.tsx'
import { SourceMark } from './SourceMark.tsx'
import { useFramework } from './useFramework.ts'

interface LensSectionProps {
  readonly lens: LensId
  readonly withPrompts: boolean
  readonly children: ReactNode
}

/** What of a card is seen through one lens, under the lens's questions. */
export function LensSection({ lens, withPrompts, children }: LensSectionProps) {
  const id = useId()
  const say = useSay()
  const { framework, word } = useFramework()
  const { title, prompts } = framework.lenses[lens]
  return (
    <section className="card-section" aria-labelledby={id}>
      <div className="card-section__head">
        <Heading level={3} size="sm" id={id}>
          {word(title)}
        </Heading>
        {withPrompts && (
          <SourceMark
            source={framework.sources.lensPrompts}
            what={say('card.promptsOf', { lens: word(title) })}
          />
        )}
      </div>
      {withPrompts && (
        <ul className="card-prompts">
          {idsOf(prompts).map((prompt) => (
            <li key={prompt}>{word(prompts[prompt] ?? {})}</li>
          ))}
        </ul>
      )}
      {children}
    </section>
  )
}
