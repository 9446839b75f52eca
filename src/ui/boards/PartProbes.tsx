import { useState } from 'react'
import type { Domain } from '#model/boards.ts'
import { idsOf } from '#model/programme.ts'
import { useEditor, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Heading } from '../kit/Heading.tsx'
import { ExperimentDialog } from './ExperimentDialog.tsx'
import { statusOf } from './experiments.ts'

interface PartProbesProps {
  readonly factor: string
  readonly domain: Domain
}

/** The safe-to-fail probes of a part. For complex parts one is asked for; others may have one as well. */
export function PartProbes({ factor, domain }: PartProbesProps) {
  const say = useSay()
  const experiments = useEditor(({ programme }) => programme.experiments) ?? {}
  const [open, setOpen] = useState<string>()
  const own = idsOf(experiments).filter((id) => experiments[id]?.factor === factor)
  const isExploring = domain === 'complex' || domain === 'liminal'
  if (!isExploring && own.length === 0) return null
  return (
    <section className="board-block">
      <Heading level={4} size="xs">
        {say('cynefin.probesOf')}
      </Heading>
      {own.length === 0 && <p className="board-note">{say('cynefin.probesNone')}</p>}
      <ul className="board-lines">
        {own.map((id) => {
          const experiment = experiments[id]
          return (
            experiment && (
              <li key={id}>
                <button type="button" className="ds-link board-link" onClick={() => setOpen(id)}>
                  {experiment.hypothesis}
                </button>{' '}
                <span className="board-note">
                  {say(`cynefin.probeStatus.${statusOf(experiment)}`)}
                </span>
              </li>
            )
          )
        })}
      </ul>
      <div>
        <Button size="sm" variant="secondary" icon="flask" onClick={() => setOpen('')}>
          {say('cynefin.writeProbe')}
        </Button>
      </div>
      <ExperimentDialog factor={factor} open={open} onClose={() => setOpen(undefined)} />
    </section>
  )
}
