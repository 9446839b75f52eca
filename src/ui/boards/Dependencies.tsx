import { useState } from 'react'
import { addRow, removeRow, setRow } from '#editor/deeds/cards.ts'
import { type Card, dependencyStatuses, type Need, needs } from '#model/boards.ts'
import { idsOf } from '#model/programme.ts'
import type { Theory } from '#model/theory.ts'
import { useDesk, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { Select } from '../kit/Select.tsx'
import { ActorSelect } from './ActorSelect.tsx'
import { BoardText } from './BoardText.tsx'
import { DependencyGraph } from './DependencyGraph.tsx'
import { useFramework } from './useFramework.ts'

interface DependenciesProps {
  readonly card: Card
  readonly theory: Theory
}

/** Who needs what of whom: as a list to write in, and the same as a small graph. */
export function Dependencies({ card, theory }: DependenciesProps) {
  const { editor } = useDesk()
  const say = useSay()
  const { term } = useFramework()
  const dependencies = card.dependencies ?? {}
  const title = (actor: string) => theory.actors[actor]?.title
  const there = idsOf(dependencies).filter((id) => {
    const dependency = dependencies[id]
    return dependency && title(dependency.from) && title(dependency.to)
  })
  return (
    <fieldset className="card-dependencies">
      <legend className="ds-label">{say('card.dependencies')}</legend>
      <div className="card-dependencies__both">
        <div>
          <ul className="card-rows">
            {there.map((id) => {
              const dependency = dependencies[id]
              if (!dependency) return null
              const { from, to, needs: need, status = 'open' } = dependency
              const sentence = say('card.dependency', {
                from: title(from) ?? '',
                need: term(`need.${need}`),
                to: title(to) ?? '',
              })
              return (
                <li key={id} className="card-row" data-kind="dependency" data-dependency={id}>
                  <span className="card-row__name">{sentence}</span>
                  <Select
                    label={say('card.dependencyStatus', { what: sentence })}
                    hideLabel
                    value={status}
                    options={dependencyStatuses.map((value) => ({
                      value,
                      label: term(`agreement.${value}`),
                    }))}
                    onChange={(value) =>
                      setRow(editor, card.subject, 'dependencies', id, { status: value })
                    }
                  />
                  <BoardText
                    label={say('card.dependencyText', { what: sentence })}
                    hideLabel
                    placeholder={say('card.dependencyTextHint')}
                    value={dependency.text}
                    onText={(text, edit) =>
                      setRow(editor, card.subject, 'dependencies', id, { text }, edit)
                    }
                  />
                  <IconButton
                    name={say('kit.remove', { what: sentence })}
                    icon="trash"
                    size="sm"
                    onClick={() => removeRow(editor, card.subject, 'dependencies', id)}
                  />
                </li>
              )
            })}
          </ul>
          <NewDependency card={card} theory={theory} />
        </div>
        {there.length > 0 && <DependencyGraph card={card} theory={theory} />}
      </div>
    </fieldset>
  )
}

function NewDependency({ card, theory }: DependenciesProps) {
  const { editor } = useDesk()
  const say = useSay()
  const { term } = useFramework()
  const [from, setFrom] = useState<string>()
  const [to, setTo] = useState<string>()
  const [need, setNeed] = useState<Need | ''>('')
  const isWhole = from !== undefined && to !== undefined && need !== ''
  const add = () => {
    if (!isWhole) return
    addRow(editor, card.subject, 'dependencies', { from, to, needs: need })
    setTo(undefined)
    setNeed('')
  }
  return (
    <div className="card-sentence">
      <ActorSelect
        label={say('card.needs.from')}
        hideLabel={false}
        theory={theory}
        value={from}
        placeholder={say('card.chooseActor')}
        except={to}
        onChange={setFrom}
      />
      <Select
        label={say('card.needs.what')}
        value={need}
        options={[
          { value: '', label: say('card.chooseNeed') },
          ...needs.map((value) => ({ value, label: term(`need.${value}`) })),
        ]}
        onChange={setNeed}
      />
      <ActorSelect
        label={say('card.needs.to')}
        hideLabel={false}
        theory={theory}
        value={to}
        placeholder={say('card.chooseActor')}
        except={from}
        onChange={setTo}
      />
      <Button variant="secondary" tone="neutral" disabled={!isWhole} onClick={add}>
        {say('card.addDependency')}
      </Button>
    </div>
  )
}
