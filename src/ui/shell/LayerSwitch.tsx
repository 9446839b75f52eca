import { letterOf, proposalOrder } from '#editor/deeds/proposals.ts'
import { base } from '#model/layers.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { Tooltip } from '../kit/Tooltip.tsx'
import { CommandButton } from './CommandButton.tsx'
import { Flag } from './Flag.tsx'

/** Which layer is shown: the base or one of the proposals, a click apart. */
export function LayerSwitch() {
  const { editor } = useDesk()
  const say = useSay()
  const layer = useEditor((state) => state.layer)
  const programme = useEditor((state) => state.programme)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a bar.
    <div className="layers" role="group" aria-label={say('shell.layers')}>
      <Tooltip text={say('command.showBase')} shortcut="B">
        <button
          type="button"
          className="layers__one"
          aria-pressed={layer === base}
          onClick={() => editor.showLayer(base)}
        >
          {say('shell.base')}
        </button>
      </Tooltip>
      {proposalOrder(programme).map((id) => {
        const title = programme.proposals[id]?.title ?? ''
        const letter = letterOf(programme, id)
        const name = say('shell.proposalNamed', { letter, title })
        return (
          <Tooltip key={id} text={name}>
            <button
              type="button"
              className="layers__one"
              aria-label={name}
              aria-pressed={layer === id}
              data-color="proposal"
              onClick={() => editor.showLayer(id)}
            >
              <Flag letter={letter} />
              {layer === id && <span className="layers__title">{title}</span>}
            </button>
          </Tooltip>
        )
      })}
      <CommandButton id="newProposal" />
    </div>
  )
}
