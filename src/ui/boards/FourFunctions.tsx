import { useId } from 'react'
import { setCard } from '#editor/deeds/cards.ts'
import type { Card } from '#model/boards.ts'
import { functionIds } from '#model/ruleSets.ts'
import { useDesk, useSay } from '../desk.ts'
import { Heading } from '../kit/Heading.tsx'
import { BoardText } from './BoardText.tsx'
import { SourceMark } from './SourceMark.tsx'
import { useFramework } from './useFramework.ts'

interface FourFunctionsProps {
  readonly card: Card
  readonly withPrompts: boolean
}

/** Compliance, performance, emergence and resilience, each with its question. */
export function FourFunctions({ card, withPrompts }: FourFunctionsProps) {
  const { editor } = useDesk()
  const say = useSay()
  const id = useId()
  const { framework, word } = useFramework()
  return (
    <section className="card-section" aria-labelledby={id}>
      <div className="card-section__head">
        <Heading level={3} size="sm" id={id}>
          {say('card.functions')}
        </Heading>
        <SourceMark source={framework.sources.functionPrompts} what={say('card.functionPrompts')} />
      </div>
      <div className="card-functions">
        {functionIds.map((name) => {
          const { title, prompt } = framework.functions[name]
          return (
            <BoardText
              key={name}
              label={word(title)}
              {...(withPrompts && { description: word(prompt) })}
              rows={3}
              value={card[name]}
              onText={(text, edit) => setCard(editor, card.subject, { [name]: text }, edit)}
            />
          )
        })}
      </div>
    </section>
  )
}
