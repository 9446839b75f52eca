import { useState } from 'react'
import { removeExperiment, setExperiment } from '#editor/deeds/cynefin.ts'
import { today } from '#editor/deeds/today.ts'
import type { Placing } from '#framework/placings.ts'
import { type Experiment, experimentStatuses } from '#model/boards.ts'
import type { Theory } from '#model/theory.ts'
import { useDesk, useSay } from '../desk.ts'
import { EmptyState } from '../kit/EmptyState.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { Select } from '../kit/Select.tsx'
import { Tag } from '../kit/Tag.tsx'
import { BoardText } from './BoardText.tsx'
import { ExperimentDialog } from './ExperimentDialog.tsx'
import { isOverdue, statusOf } from './experiments.ts'
import { useDateText } from './useDateText.ts'
import { useFramework } from './useFramework.ts'

interface ExperimentListProps {
  readonly experiments: readonly (readonly [id: string, experiment: Experiment])[]
  readonly theory: Theory
  readonly placings: readonly Placing[]
}

/** The probes to follow up: how each goes, when it ends, and what came of it. */
export function ExperimentList({ experiments, theory, placings }: ExperimentListProps) {
  const say = useSay()
  const [open, setOpen] = useState<string>()
  if (experiments.length === 0) {
    return (
      <EmptyState icon="flask" title={say('cynefin.noProbes')}>
        <p>{say('cynefin.noProbesText')}</p>
      </EmptyState>
    )
  }
  const opened = experiments.find(([id]) => id === open)
  return (
    <>
      <table className="probes">
        <caption className="ds-sr-only">{say('cynefin.probesTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('cynefin.probe.hypothesis')}</th>
            <th scope="col">{say('cynefin.probeSignals')}</th>
            <th scope="col">{say('cynefin.probe.endDate')}</th>
            <th scope="col">{say('cynefin.probeStatus')}</th>
            <th scope="col">{say('cynefin.probeResult')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {experiments.map(([id, experiment]) => (
            <ProbeRow
              key={id}
              id={id}
              experiment={experiment}
              theory={theory}
              placing={placings.find(({ factor }) => factor === experiment.factor)}
              onOpen={() => setOpen(id)}
            />
          ))}
        </tbody>
      </table>
      {opened && (
        <ExperimentDialog
          factor={opened[1].factor}
          open={open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  )
}

interface ProbeRowProps {
  readonly id: string
  readonly experiment: Experiment
  readonly theory: Theory
  readonly placing: Placing | undefined
  readonly onOpen: () => void
}

function ProbeRow({ id, experiment, theory, placing, onOpen }: ProbeRowProps) {
  const { editor } = useDesk()
  const say = useSay()
  const { framework, word } = useFramework()
  const dateText = useDateText()
  const what = experiment.hypothesis
  const part = theory.factors[experiment.factor]?.title
  const domain = placing?.domain && word(framework.domains[placing.domain].title)
  return (
    <tr>
      <th scope="row">
        {what}
        <span className="probes__part">{[part, domain].filter(Boolean).join(' · ')}</span>
      </th>
      <td>
        {experiment.success && <p className="probes__signal">+ {experiment.success}</p>}
        {experiment.failure && <p className="probes__signal">− {experiment.failure}</p>}
        {experiment.costCap && (
          <p className="probes__part">
            {say('cynefin.probe.costCap')}: {experiment.costCap}
          </p>
        )}
      </td>
      <td className="probes__date">
        {experiment.endDate && dateText(experiment.endDate)}
        {isOverdue(experiment, today()) && <Tag tone="warning">{say('cynefin.overdue')}</Tag>}
      </td>
      <td>
        <Select
          label={say('cynefin.probeStatusOf', { what })}
          hideLabel
          value={statusOf(experiment)}
          options={experimentStatuses.map((value) => ({
            value,
            label: say(`cynefin.probeStatus.${value}`),
          }))}
          onChange={(status) => setExperiment(editor, id, { status })}
        />
      </td>
      <td>
        <BoardText
          label={say('cynefin.probeResultOf', { what })}
          hideLabel
          rows={2}
          value={experiment.result}
          onText={(result, edit) => setExperiment(editor, id, { result }, edit)}
        />
      </td>
      <td className="probes__deeds">
        <IconButton
          name={say('cynefin.editProbe', { what })}
          icon="pencil"
          size="sm"
          onClick={onOpen}
        />
        <IconButton
          name={say('kit.remove', { what })}
          icon="trash"
          size="sm"
          onClick={() => removeExperiment(editor, id)}
        />
      </td>
    </tr>
  )
}
