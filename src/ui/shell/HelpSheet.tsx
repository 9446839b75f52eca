import type { Command } from '../command.ts'
import { useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { Heading } from '../kit/Heading.tsx'
import { Kbd } from '../kit/Kbd.tsx'
import { Paragraph } from '../kit/Paragraph.tsx'
import { commandGroups } from './commandGroups.ts'
import { type CommandNow, useCommands } from './workspaceContext.ts'
import './commandLists.css'

/** How to draw, in two sentences, and every command that has a key. */
export function HelpSheet({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const commands = useCommands()
  return (
    <Dialog
      open
      size="lg"
      title={say('help.title')}
      onClose={onClose}
      footer={<Button onClick={onClose}>{say('app.done')}</Button>}
    >
      {/* Long: the arrow keys scroll it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section className="help" aria-label={say('help.title')} tabIndex={0} data-autofocus>
        <Paragraph>
          {say('help.intro')} {say('help.canvasOnly')}
        </Paragraph>
        <div className="help-groups">
          {commandGroups.map((group) => (
            <Group
              key={group}
              group={group}
              commands={commands.filter(
                ({ command }) => command.group === group && command.keys?.length,
              )}
            />
          ))}
        </div>
      </section>
    </Dialog>
  )
}

interface GroupProps {
  readonly group: Command['group']
  readonly commands: readonly CommandNow[]
}

function Group({ group, commands }: GroupProps) {
  const say = useSay()
  if (commands.length === 0) return null
  return (
    <section className="help-group">
      <Heading level={3} size="xs">
        {say(`help.group.${group}`)}
      </Heading>
      <dl>
        {commands.map(({ command: { id, keys = [] }, label }) => (
          <div key={id} className="help-row">
            <dt>{say(label)}</dt>
            <dd>
              {keys.map((key) => (
                <Keys key={key} shortcut={key} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** A shortcut, or the keys that are pressed after each other. */
function Keys({ shortcut }: { readonly shortcut: string }) {
  return (
    <span className="help-keys">
      {shortcut.split(' ').map((key) => (
        <Kbd key={key} shortcut={key} />
      ))}
    </span>
  )
}
