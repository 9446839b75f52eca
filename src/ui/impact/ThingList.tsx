import type { ReactNode } from 'react'
import { useDesk, useSay } from '../desk.ts'
import { litThings, type Names, thingWords } from './names.ts'
import { Shortened } from './Shortened.tsx'
import { useLighting } from './useLighting.ts'

interface ThingListProps {
  readonly title?: ReactNode
  readonly ids: readonly string[]
  readonly names: Names
  /** What is said of one instead of its name alone. */
  readonly words?: (id: string) => string
}

/** Things of the theory under a small heading: each lights, and is selected when it is chosen. */
export function ThingList({ title, ids, names, words }: ThingListProps) {
  if (ids.length === 0) return null
  return (
    <div>
      {title !== undefined && <p className="impact-label">{title}</p>}
      <Shortened
        first={8}
        items={ids.map((id) => (
          <li key={id}>
            <Thing id={id} names={names} words={words?.(id)} />
          </li>
        ))}
      >
        {(shown) => <ul className="impact-reasons">{shown}</ul>}
      </Shortened>
    </div>
  )
}

function Thing(props: {
  readonly id: string
  readonly names: Names
  readonly words: string | undefined
}) {
  const { id, names, words } = props
  const say = useSay()
  const { editor, view } = useDesk()
  const { handlers } = useLighting(() => litThings(names, [id]))
  const text = words ?? thingWords(say, names, id)
  const { factors, links, assumptions } = names.after
  if (!factors[id] && !links[id] && !assumptions[id]) return <span {...handlers}>{text}</span>
  const show = () => {
    editor.select([id])
    view.camera?.fit(litThings(names, [id]).factors)
  }
  return (
    <button type="button" className="impact-thing" onClick={show} {...handlers}>
      {text}
    </button>
  )
}
