import { setPlaceOf } from '#editor/deeds/belonging.ts'
import { removeSelection, setKind } from '#editor/deeds/factors.ts'
import { type FactorKind, factorKinds } from '#model/theory.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Select } from '../kit/Select.tsx'
import { titledOptions } from './boxOptions.ts'
import { closedBecause } from './subject.ts'

/** Several selected: how many of what, and what can be set for all boxes at once. */
export function SeveralPanel() {
  const say = useSay()
  const { editor } = useDesk()
  const selection = useEditor((state) => state.selection)
  const { factors, links, assumptions } = useEditor(({ sheet }) => sheet.theory)
  const places = useEditor(({ programme }) => programme.places)
  const closed = useEditor(closedBecause)
  const ids = [...selection]
  const boxes = ids.filter((id) => factors[id])
  const counts = [
    [boxes.length, 'inspector.several.boxes'],
    [ids.filter((id) => links[id]).length, 'inspector.several.links'],
    [ids.filter((id) => assumptions[id]).length, 'inspector.several.assumptions'],
  ] as const
  const kinds = new Set(boxes.map((id) => factors[id]?.kind))
  const chosenPlaces = new Set(boxes.map((id) => factors[id]?.place ?? ''))
  const kind = kinds.size === 1 ? [...kinds][0] : undefined
  const place = chosenPlaces.size === 1 ? ([...chosenPlaces][0] ?? '') : various
  const variousOption = { value: various, label: say('inspector.various'), disabled: true }
  return (
    <>
      <header className="inspector-top">
        <h2 className="inspector-top__title">{say('inspector.several', { n: ids.length })}</h2>
        {closed && <p className="inspector-closed">{say(`inspector.${closed}`)}</p>}
      </header>
      <div className="inspector-fields">
        <p>
          {counts
            .filter(([n]) => n > 0)
            .map(([n, key]) => say(key, { n }))
            .join(', ')}
        </p>
        {boxes.length > 0 && (
          <>
            <Select
              label={say('inspector.kind')}
              value={kind ?? various}
              options={[
                ...(kind ? [] : [variousOption]),
                ...factorKinds.map((value) => ({ value, label: say(`kind.${value}`) })),
              ]}
              disabled={closed !== undefined}
              onChange={(chosen) => setKind(editor, boxes, chosen as FactorKind)}
            />
            <Select
              label={say('inspector.place')}
              value={place}
              options={[
                ...(place === various ? [variousOption] : []),
                { value: '', label: say('inspector.notChosen') },
                ...titledOptions(places),
              ]}
              disabled={closed !== undefined}
              onChange={(chosen) => setPlaceOf(editor, boxes, chosen || undefined)}
            />
          </>
        )}
        {!closed && (
          <Button
            variant="tertiary"
            tone="danger"
            size="sm"
            icon="trash"
            className="inspector-add"
            onClick={() => removeSelection(editor)}
          >
            {say('inspector.remove')}
          </Button>
        )}
      </div>
    </>
  )
}

const various = '?'
