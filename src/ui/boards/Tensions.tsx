import { useState } from 'react'
import { addRow, removeRow, setRow } from '#editor/deeds/cards.ts'
import type { Card, Tension } from '#model/boards.ts'
import { idsOf } from '#model/programme.ts'
import type { IdSet, Theory } from '#model/theory.ts'
import { useDesk, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { FilterChip } from '../kit/Chip.tsx'
import { Fieldset } from '../kit/Fieldset.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { Popover } from '../kit/Popover.tsx'
import { TextField } from '../kit/TextField.tsx'
import { ActorSelect } from './ActorSelect.tsx'
import { BoardText } from './BoardText.tsx'
import { inOrder } from './cardRows.ts'

interface TensionsProps {
  readonly card: Card
  readonly theory: Theory
}

/** Tensions that somebody has to own. */
export function Tensions({ card, theory }: TensionsProps) {
  const { editor } = useDesk()
  const say = useSay()
  const [text, setText] = useState('')
  const tensions = card.tensions ?? {}
  const add = () => {
    if (text.trim() === '') return
    addRow(editor, card.subject, 'tensions', { text: text.trim() })
    setText('')
  }
  return (
    <Fieldset legend={say('card.tensions')}>
      <ul className="card-rows">
        {idsOf(tensions).map((id) => {
          const tension = tensions[id]
          return (
            tension && <TensionRow key={id} id={id} tension={tension} card={card} theory={theory} />
          )
        })}
      </ul>
      <form
        className="board-inline"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <TextField label={say('card.newTension')} value={text} onChange={setText} />
        <Button type="submit" variant="secondary" tone="neutral" disabled={text.trim() === ''}>
          {say('card.addTension')}
        </Button>
      </form>
    </Fieldset>
  )
}

interface TensionRowProps extends TensionsProps {
  readonly id: string
  readonly tension: Tension
}

function TensionRow({ id, tension, card, theory }: TensionRowProps) {
  const { editor } = useDesk()
  const say = useSay()
  const set = (values: Parameters<typeof setRow<'tensions'>>[4], edit?: string) =>
    setRow(editor, card.subject, 'tensions', id, values, edit)
  const what = tension.text
  const between = inOrder(theory.actors, Object.keys(tension.between ?? {}))
  return (
    <li className="card-row" data-kind="tension">
      <BoardText
        label={say('card.tension')}
        hideLabel
        required
        rows={2}
        value={tension.text}
        onText={(text = '', edit) => set({ text }, edit)}
      />
      <Popover
        name={say('card.tensionBetween', { what })}
        trigger={(props) => (
          <Button
            {...props}
            size="sm"
            variant="secondary"
            tone="neutral"
            aria-label={say('card.tensionBetween', { what })}
          >
            {between.length > 0
              ? between.map((actor) => theory.actors[actor]?.title).join(' – ')
              : say('card.tensionBetweenNone')}
          </Button>
        )}
      >
        <div className="card-between">
          {inOrder(theory.actors, Object.keys(theory.actors)).map((actor) => (
            <FilterChip
              key={actor}
              checked={tension.between?.[actor] === true}
              onChange={(isIn) => set({ between: withMember(tension.between, actor, isIn) })}
            >
              {theory.actors[actor]?.title}
            </FilterChip>
          ))}
        </div>
      </Popover>
      <ActorSelect
        label={say('card.tensionOwner', { what })}
        theory={theory}
        value={tension.owner}
        placeholder={say('card.tensionOwnerNone')}
        onChange={(owner) => set({ owner })}
      />
      <IconButton
        name={say('kit.remove', { what })}
        icon="trash"
        size="sm"
        onClick={() => removeRow(editor, card.subject, 'tensions', id)}
      />
    </li>
  )
}

function withMember(set: IdSet | undefined, id: string, isIn: boolean): IdSet {
  const next: Record<string, true> = { ...set }
  if (isIn) next[id] = true
  else delete next[id]
  return next
}
