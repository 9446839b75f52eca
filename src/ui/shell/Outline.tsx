import { type CSSProperties, memo, useMemo, useState } from 'react'
import { inkStyle, inkVar } from '../canvas/inks.ts'
import { useDesk, useEditor, useSay, useView } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Heading } from '../kit/Heading.tsx'
import { Tag } from '../kit/Tag.tsx'
import { changesOf, type OutlineGroup, type OutlineRow, outlineOf } from './outlineOf.ts'

/** Every box as a list by lane; choosing one selects it and brings it into sight. */
export function Outline() {
  const say = useSay()
  const factors = useEditor(({ sheet }) => sheet.theory.factors)
  const layout = useEditor(({ sheet }) => sheet.layout)
  const changes = useEditor(({ programme, layer }) => changesOf(programme, layer))
  const drawn = useEditor(({ programme }) => programme.flow)
  const reading = useView((state) => state.reading)
  // A part that is read alone has no places for the rest: the outline has them all, and stays as they are drawn.
  const whole = reading?.focus ? undefined : reading
  const flow = whole ? whole.scheme.flow : drawn
  const groups = useMemo(
    () => outlineOf(factors, whole?.places ?? layout, changes, flow),
    [factors, layout, changes, whole, flow],
  )
  return (
    <section className="pane__part" style={inkStyle}>
      <div className="pane__head">
        <Heading level={2} size="xs">
          {say('shell.outline')}
        </Heading>
      </div>
      {groups.length === 0 && <p className="pane__empty">{say('shell.outlineEmpty')}</p>}
      {groups.map((group) => (
        <Group key={group.kind} group={group} />
      ))}
    </section>
  )
}

/** Rows shown before one asks for the rest. */
const most = 100

function Group({ group }: { readonly group: OutlineGroup }) {
  const say = useSay()
  const [isWhole, setWhole] = useState(false)
  const { kind, rows } = group
  const left = isWhole ? 0 : Math.max(0, rows.length - most)
  const shown = rows.slice(0, rows.length - left)
  return (
    <section className="outline-group">
      <h3 className="outline-group__title">
        <span
          className="outline-group__mark"
          style={{ background: inkVar(`${kind}.fill`), borderColor: inkVar(`${kind}.line`) }}
        />
        {say(`drawing.lane.${kind}`)}
        <span className="kit-count">{rows.length}</span>
      </h3>
      <ul className="outline-group__rows" style={{ '--rows': shown.length } as CSSProperties}>
        {shown.map((row) => (
          <Row key={row.id} {...row} />
        ))}
      </ul>
      {left > 0 && (
        <Button size="sm" variant="tertiary" onClick={() => setWhole(true)}>
          {say('shell.outlineRest', { n: left })}
        </Button>
      )}
    </section>
  )
}

const Row = memo(function Row({ id, title, change }: OutlineRow) {
  const { editor, view } = useDesk()
  const say = useSay()
  const isSelected = useEditor(({ selection }) => selection.has(id))
  return (
    <li>
      <button
        type="button"
        className="outline-row"
        aria-current={isSelected}
        onClick={() => {
          editor.select([id])
          view.camera?.fit([id])
        }}
      >
        <span className="outline-row__title">{title || say('canvas.box.untitled')}</span>
        {change && (
          <Tag tone="proposal">
            {say(change === 'new' ? 'shell.outlineNew' : 'shell.outlineChanged')}
          </Tag>
        )}
      </button>
    </li>
  )
})
