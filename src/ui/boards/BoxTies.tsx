import { useState } from 'react'
import { byCharacterCode, idsOf } from '#model/programme.ts'
import type { IdSet, Theory } from '#model/theory.ts'
import { useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Fieldset } from '../kit/Fieldset.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { LinkButton } from '../kit/Link.tsx'
import { Select } from '../kit/Select.tsx'

interface BoxTiesProps {
  readonly theory: Theory
  readonly tied: IdSet
  readonly onTie: (factor: string, isTied: boolean) => void
  readonly onShow: (factor: string) => void
}

/** The boxes that a cell speaks of. */
export function BoxTies({ theory, tied, onTie, onShow }: BoxTiesProps) {
  const say = useSay()
  const [chosen, setChosen] = useState('')
  const there = idsOf(tied).filter((id) => theory.factors[id])
  const others = idsOf(theory.factors).filter((id) => !tied[id])
  const title = (id: string) => theory.factors[id]?.title ?? ''
  const groups = new Map<string, string[]>()
  for (const id of others.sort((a, b) => byCharacterCode(title(a), title(b)))) {
    const kind = theory.factors[id]?.kind ?? 'external'
    groups.set(kind, [...(groups.get(kind) ?? []), id])
  }
  const kinds = [
    'societal_effect',
    'user_effect',
    'output',
    'activity',
    'input',
    'problem',
    'external',
  ] as const
  return (
    <Fieldset legend={say('card.ties')}>
      {there.length > 0 && (
        <ul className="board-ties">
          {there.map((id) => (
            <li key={id}>
              <LinkButton
                onClick={() => onShow(id)}
                aria-label={say('boards.showOnDrawing', { what: title(id) })}
              >
                {title(id)}
              </LinkButton>
              <IconButton
                name={say('kit.remove', { what: title(id) })}
                icon="close"
                size="sm"
                onClick={() => onTie(id, false)}
              />
            </li>
          ))}
        </ul>
      )}
      <div className="board-pick">
        <Select
          label={say('card.tieTo')}
          hideLabel
          value={chosen}
          options={[
            { value: '', label: say('card.tieTo') },
            ...kinds.flatMap((kind) => {
              const ids = groups.get(kind)
              if (!ids) return []
              return [
                {
                  heading: say(`kind.${kind}`),
                  options: ids.map((id) => ({ value: id, label: title(id) })),
                },
              ]
            }),
          ]}
          onChange={setChosen}
        />
        <Button
          size="sm"
          variant="secondary"
          tone="neutral"
          disabled={chosen === ''}
          onClick={() => {
            onTie(chosen, true)
            setChosen('')
          }}
        >
          {say('card.tie')}
        </Button>
      </div>
    </Fieldset>
  )
}
