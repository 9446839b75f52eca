import { addRow, removeRow, setRow } from '#editor/deeds/cards.ts'
import { type Card, leverKinds } from '#model/boards.ts'
import { idsOf } from '#model/programme.ts'
import type { Theory } from '#model/theory.ts'
import { useDesk, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Fieldset } from '../kit/Fieldset.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { Menu } from '../kit/Menu.tsx'
import { ActorSelect } from './ActorSelect.tsx'
import { BoardText } from './BoardText.tsx'
import { useFramework } from './useFramework.ts'

interface LeversProps {
  readonly card: Card
  readonly theory: Theory
}

/** The means of the state that are needed, and who holds them. */
export function Levers({ card, theory }: LeversProps) {
  const { editor } = useDesk()
  const say = useSay()
  const { term } = useFramework()
  const levers = card.levers ?? {}
  return (
    <Fieldset legend={say('card.levers')}>
      <ul className="card-rows">
        {idsOf(levers).map((id) => {
          const lever = levers[id]
          if (!lever) return null
          const name = term(`lever.${lever.kind}`)
          return (
            <li key={id} className="card-row" data-kind="lever">
              <span className="card-row__name">{name}</span>
              <ActorSelect
                label={say('card.leverActor', { lever: name })}
                theory={theory}
                value={lever.actor}
                placeholder={say('card.leverActorNone')}
                onChange={(actor) => setRow(editor, card.subject, 'levers', id, { actor })}
              />
              <BoardText
                label={say('card.leverText', { lever: name })}
                hideLabel
                placeholder={say('card.leverTextHint')}
                value={lever.text}
                onText={(text, edit) => setRow(editor, card.subject, 'levers', id, { text }, edit)}
              />
              <IconButton
                name={say('kit.remove', { what: name })}
                icon="trash"
                size="sm"
                onClick={() => removeRow(editor, card.subject, 'levers', id)}
              />
            </li>
          )
        })}
      </ul>
      <div>
        <Menu
          name={say('card.addLever')}
          trigger={(props) => (
            <Button {...props} size="sm" variant="tertiary" icon="add">
              {say('card.addLever')}
            </Button>
          )}
          entries={leverKinds.map((kind) => ({
            label: term(`lever.${kind}`),
            run: () => void addRow(editor, card.subject, 'levers', { kind }),
          }))}
        />
      </div>
    </Fieldset>
  )
}
