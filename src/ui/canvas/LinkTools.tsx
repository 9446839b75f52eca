import type { LinkLook } from '#drawing/link.ts'
import { setRecord } from '#editor/deeds/fields.ts'
import { turnAround } from '#editor/deeds/links.ts'
import { type Sign, signs } from '#model/theory.ts'
import { useDesk } from '../desk.ts'
import { IconButton } from '../kit/IconButton.tsx'
import { Toolbar, ToolbarLine } from '../kit/Toolbar.tsx'
import { Tooltip } from '../kit/Tooltip.tsx'
import { assumePicked } from './picking.ts'
import { useTheEasel } from './useEasel.ts'

const signKeys = { '+': 'sign.plus', '-': 'sign.minus', '?': 'sign.unknown' } as const
const signFaces: Readonly<Record<Sign, string>> = { '+': '+', '-': '−', '?': '?' }

/** The sign and the weight of a link, which way it goes, and an assumption on it. */
export function LinkTools({ link }: { readonly link: LinkLook }) {
  const easel = useTheEasel()
  const { editor } = useDesk()
  const { say } = easel
  const isNecessary = link.necessity === 'necessary'
  return (
    <Toolbar name={say('canvas.tools.link')}>
      {signs.map((sign) => (
        <Tooltip key={sign} text={say(signKeys[sign])}>
          <button
            type="button"
            className="canvas-tool canvas-tool--sign"
            aria-label={say(signKeys[sign])}
            aria-pressed={link.sign === sign}
            onClick={() =>
              setRecord(editor, 'links', link.id, { sign: sign === '+' ? undefined : sign })
            }
          >
            {signFaces[sign]}
          </button>
        </Tooltip>
      ))}
      <ToolbarLine />
      <button
        type="button"
        className="canvas-tool canvas-tool--word"
        aria-pressed={isNecessary}
        onClick={() =>
          setRecord(editor, 'links', link.id, {
            necessity: isNecessary ? undefined : 'necessary',
          })
        }
      >
        {say('necessity.necessary')}
      </button>
      <ToolbarLine />
      <IconButton
        name={say('command.turnAround')}
        icon="swap"
        size="sm"
        onClick={() => turnAround(editor, link.id)}
      />
      <IconButton
        name={say('command.assume')}
        icon="hexagon"
        size="sm"
        shortcut="A"
        onClick={() => assumePicked(easel)}
      />
    </Toolbar>
  )
}
