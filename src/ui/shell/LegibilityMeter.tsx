import { type Distance, distances } from '#drawing/distances.ts'
import type { Legibility, Remedy } from '#drawing/legibility.ts'
import { useApp, usePreference } from '../app.ts'
import { useDesk, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Heading } from '../kit/Heading.tsx'
import { Icon, type IconName } from '../kit/Icon.tsx'
import { Popover } from '../kit/Popover.tsx'
import { ToggleGroup } from '../kit/ToggleGroup.tsx'
import { useCommands } from './workspaceContext.ts'

const icons: Readonly<Record<Legibility['verdict'], IconName>> = {
  all: 'success',
  titles: 'info',
  none: 'warning',
}

/** Whether the back row can read the canvas, and what to do if not. */
export function LegibilityMeter({ legibility }: { readonly legibility: Legibility }) {
  const { preferences } = useApp()
  const say = useSay()
  const m = usePreference(({ distance }) => distance)
  const { verdict, smallest, title, needed, remedies } = legibility
  return (
    <Popover
      name={say('legible.name')}
      side="above"
      align="end"
      trigger={(props) => (
        <button {...props} type="button" className="legible" data-verdict={verdict}>
          <Icon name={icons[verdict]} />
          {say(`legible.${verdict}`, { m })}
        </button>
      )}
    >
      {(close) => (
        <div className="legible__panel">
          <Heading level={2} size="xs">
            {say(`legible.${verdict}`, { m })}
          </Heading>
          <p>
            {say('legible.why', { m, needed, title: rounded(title), smallest: rounded(smallest) })}
          </p>
          <div className="legible__distance">
            <span aria-hidden="true">{say('legible.distance')}</span>
            <ToggleGroup
              name={say('legible.distance')}
              size="sm"
              value={String(m) as `${Distance}`}
              segments={distances.map((metres) => ({
                value: `${metres}` as const,
                label: say('legible.metres', { m: metres }),
              }))}
              onChange={(value) => preferences.setState({ distance: Number(value) as Distance })}
            />
          </div>
          {remedies.length > 0 && <Remedies remedies={remedies} onDone={close} />}
        </div>
      )}
    </Popover>
  )
}

interface RemediesProps {
  readonly remedies: readonly Remedy[]
  readonly onDone: () => void
}

function Remedies({ remedies, onDone }: RemediesProps) {
  const { view } = useDesk()
  const say = useSay()
  const show = ({ how, zoom }: Remedy) => {
    onDone()
    if (how === 'middle') view.store.setState({ titlesOnly: true })
    view.camera?.zoomTo(zoom)
  }
  return (
    <>
      <Heading level={3} size="xs">
        {say('legible.help')}
      </Heading>
      <ul className="legible__remedies">
        {remedies.map((remedy) => {
          const { how, zoom, share } = remedy
          if (how === 'focus') return <FocusRemedies key={how} onDone={onDone} />
          // Upwards, that it is enough.
          const n = Math.ceil(zoom * 100)
          return (
            <li key={how}>
              <Button
                size="sm"
                variant="secondary"
                tone="neutral"
                onClick={() => show({ ...remedy, zoom: n / 100 })}
              >
                {say(`legible.${how}`, { n })}
              </Button>
              <span>{say('legible.share', { n: Math.round(share * 100) })}</span>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** The parts that can be shown alone now; if there is none, how to get one. */
function FocusRemedies({ onDone }: { readonly onDone: () => void }) {
  const say = useSay()
  const parts = useCommands().filter(
    ({ command: { id }, isEnabled }) => isEnabled && focusing.includes(id),
  )
  if (parts.length === 0) return <li>{say('legible.pick')}</li>
  return parts.map(({ command, label, run }) => (
    <li key={command.id}>
      <Button
        size="sm"
        variant="secondary"
        tone="neutral"
        icon="eye"
        onClick={() => {
          onDone()
          run()
        }}
      >
        {say(label)}
      </Button>
    </li>
  ))
}

const focusing = ['readUpstream', 'readProposal']

/** Pixels to one decimal where that says more. */
function rounded(pixels: number): number {
  return pixels < 10 ? Math.round(pixels * 10) / 10 : Math.round(pixels)
}
