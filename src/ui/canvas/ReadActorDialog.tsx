import { useMemo } from 'react'
import { together } from '#drawing/contents.ts'
import { idsInFocus } from '#drawing/focus.ts'
import type { EditorState } from '#editor/editor.ts'
import type { Theory } from '#model/theory.ts'
import { useEditor, useSay } from '../desk.ts'
import { Dialog } from '../kit/Dialog.tsx'
import { List } from '../kit/List.tsx'
import { Paragraph } from '../kit/Paragraph.tsx'
import { useReader } from './useReader.ts'

/** Whose part of the theory is to be shown alone. */
export function ReadActorDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const readOn = useReader()
  const theory = useEditor(({ sheet }) => sheet.theory)
  const base = useEditor(baseOf)
  const parts = useMemo(() => partsOf(theory, base), [theory, base])
  return (
    <Dialog open title={say('reading.actorTitle')} onClose={onClose}>
      <Paragraph subtle>{say('reading.actorText')}</Paragraph>
      <List kind="plain">
        {parts.map(({ id, title, n }) => (
          <li key={id}>
            <button
              type="button"
              className="kit-menu__item canvas-actor"
              onClick={() => {
                onClose()
                readOn({ on: 'actor', of: id })
              }}
            >
              <span className="kit-menu__label">{title}</span>
              <span className="kit-count">{say('reading.actorBoxes', { n })}</span>
            </button>
          </li>
        ))}
      </List>
    </Dialog>
  )
}

function baseOf({ programme, layer }: EditorState): Theory | undefined {
  return programme.proposals[layer] && programme.theory
}

/** The actors that hold a role, by title, with how many boxes their part has. */
function partsOf(theory: Theory, base: Theory | undefined) {
  const whole = base ? together(theory, base) : theory
  return Object.entries(whole.actors)
    .map(([id, { title }]) => ({
      id,
      title,
      n: idsInFocus(theory, { on: 'actor', of: id }, base).size,
    }))
    .filter(({ n }) => n > 0)
    .toSorted((a, b) => a.title.localeCompare(b.title))
}
