import { useMemo } from 'react'
import { inkStyle, inkVar } from '../canvas/inks.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { Heading } from '../kit/Heading.tsx'
import { Tag } from '../kit/Tag.tsx'
import { changesOf, type OutlineRow, outlineOf } from './outlineOf.ts'

/** Every box as a list by lane; choosing one selects it and brings it into sight. */
export function Outline() {
  const say = useSay()
  const sheet = useEditor((state) => state.sheet)
  const programme = useEditor((state) => state.programme)
  const layer = useEditor((state) => state.layer)
  const groups = useMemo(
    () => outlineOf(sheet, changesOf(programme, layer)),
    [sheet, programme, layer],
  )
  return (
    <section className="pane__part" style={inkStyle}>
      <div className="pane__head">
        <Heading level={2} size="xs">
          {say('shell.outline')}
        </Heading>
      </div>
      {groups.length === 0 && <p className="pane__empty">{say('shell.outlineEmpty')}</p>}
      {groups.map(({ kind, rows }) => (
        <section key={kind} className="outline-group">
          <h3 className="outline-group__title">
            <span
              className="outline-group__mark"
              style={{ background: inkVar(`${kind}.fill`), borderColor: inkVar(`${kind}.line`) }}
            />
            {say(`drawing.lane.${kind}`)}
            <span className="kit-count">{rows.length}</span>
          </h3>
          <ul>
            {rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function Row({ row }: { readonly row: OutlineRow }) {
  const { editor, view } = useDesk()
  const say = useSay()
  const { id, title, change } = row
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
        <span className="outline-row__title">{title}</span>
        {change && (
          <Tag tone="proposal">
            {say(change === 'new' ? 'shell.outlineNew' : 'shell.outlineChanged')}
          </Tag>
        )}
      </button>
    </li>
  )
}
