import { removeRecord } from '#editor/deeds/removal.ts'
import { base } from '#model/layers.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { IconButton } from '../kit/IconButton.tsx'
import { Tag } from '../kit/Tag.tsx'
import { closedBecause } from './subject.ts'

interface TopProps {
  /** What sort of thing is selected. */
  readonly title: string
  readonly table: 'factors' | 'links' | 'assumptions'
  readonly id: string
}

/** What is selected, whether it is the proposal's own, why it cannot be changed; and away with it. */
export function Top({ title, table, id }: TopProps) {
  const say = useSay()
  const { editor } = useDesk()
  const closed = useEditor(closedBecause)
  const isOwn = useEditor(({ programme, layer }) => layer !== base && !programme.theory[table][id])
  return (
    <header className="inspector-top">
      <h2 className="inspector-top__title">{title}</h2>
      {isOwn && <Tag tone="proposal">{say('inspector.own')}</Tag>}
      {!closed && (
        <IconButton
          name={say('inspector.remove')}
          icon="trash"
          size="sm"
          onClick={() => removeRecord(editor, table, id)}
        />
      )}
      {closed && <p className="inspector-closed">{say(`inspector.${closed}`)}</p>}
    </header>
  )
}
