import { useState } from 'react'
import { nameActorFor } from '#editor/deeds/cards.ts'
import type { Theory } from '#model/theory.ts'
import { useDesk, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Menu } from '../kit/Menu.tsx'
import { TextField } from '../kit/TextField.tsx'
import { inOrder } from './cardRows.ts'

interface AddActorProps {
  readonly subject: string
  readonly theory: Theory
  /** Actors that are shown already. */
  readonly shown: ReadonlySet<string>
  readonly onAdd: (actor: string) => void
}

/** Brings one more actor onto the card: one of the theory's, or a new one. */
export function AddActor({ subject, theory, shown, onAdd }: AddActorProps) {
  const { editor } = useDesk()
  const say = useSay()
  const [name, setName] = useState<string>()
  const others = inOrder(theory.actors, Object.keys(theory.actors)).filter((id) => !shown.has(id))
  const add = () => {
    const title = (name ?? '').trim()
    if (title === '') return
    const id = nameActorFor(editor, subject, title)
    if (id) onAdd(id)
    setName(undefined)
  }
  if (name !== undefined) {
    return (
      <form
        className="board-inline"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <TextField
          label={say('card.newActorName')}
          value={name}
          autoFocus
          onChange={setName}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setName(undefined)
          }}
        />
        <Button type="submit" variant="secondary" disabled={name.trim() === ''}>
          {say('card.add')}
        </Button>
      </form>
    )
  }
  return (
    <div>
      <Menu
        name={say('card.addActor')}
        trigger={(props) => (
          <Button {...props} size="sm" variant="tertiary" icon="add">
            {say('card.addActor')}
          </Button>
        )}
        entries={[
          ...others.map((id) => ({
            label: theory.actors[id]?.title ?? '',
            run: () => onAdd(id),
          })),
          ...(others.length > 0 ? (['line'] as const) : []),
          { label: say('card.newActor'), icon: 'person' as const, run: () => setName('') },
        ]}
      />
    </div>
  )
}
