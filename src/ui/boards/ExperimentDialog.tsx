import { useState } from 'react'
import { addExperiment, setExperiment } from '#editor/deeds/cynefin.ts'
import type { Experiment } from '#model/boards.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { TextArea } from '../kit/TextArea.tsx'
import { TextField } from '../kit/TextField.tsx'
import { DateField } from './DateField.tsx'

interface ExperimentDialogProps {
  readonly factor: string
  /** The probe that is open; empty for a new one, undefined for none. */
  readonly open: string | undefined
  readonly onClose: () => void
}

/** The safe-to-fail card: what is tried, what shows that it works or fails, and what it may cost. */
export function ExperimentDialog({ factor, open, onClose }: ExperimentDialogProps) {
  const say = useSay()
  if (open === undefined) return null
  return (
    <Dialog open title={say('cynefin.probe')} size="md" onClose={onClose}>
      <ExperimentForm factor={factor} id={open} onClose={onClose} />
    </Dialog>
  )
}

const texts = ['success', 'failure', 'amplify', 'damp'] as const

interface ExperimentFormProps {
  readonly factor: string
  readonly id: string
  readonly onClose: () => void
}

function ExperimentForm({ factor, id, onClose }: ExperimentFormProps) {
  const { editor } = useDesk()
  const say = useSay()
  const part = useEditor(({ sheet }) => sheet.theory.factors[factor]?.title)
  const written = useEditor(({ programme }) => programme.experiments?.[id])
  const [draft, setDraft] = useState<Partial<Experiment>>(written ?? {})
  const [isMissing, setMissing] = useState(false)
  const set = (field: keyof Experiment) => (text: string) => setDraft({ ...draft, [field]: text })
  const keep = () => {
    const hypothesis = draft.hypothesis?.trim() ?? ''
    if (hypothesis === '') return setMissing(true)
    const told = { ...answered(draft), factor, hypothesis }
    if (id === '') addExperiment(editor, told)
    else {
      const gone = Object.keys(written ?? {}).filter((field) => !(field in told))
      setExperiment(editor, id, {
        ...Object.fromEntries(gone.map((field) => [field, undefined])),
        ...told,
      })
    }
    onClose()
  }
  return (
    <form
      className="board-form"
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      {part && <p className="board-note">{say('cynefin.probeOf', { part })}</p>}
      <TextArea
        label={say('cynefin.probe.hypothesis')}
        description={say('cynefin.probe.hypothesisHint')}
        value={draft.hypothesis ?? ''}
        autoFocus
        error={
          isMissing && !draft.hypothesis?.trim()
            ? say('cynefin.probe.hypothesisMissing')
            : undefined
        }
        onChange={set('hypothesis')}
      />
      <div className="board-two">
        {texts.map((field) => (
          <TextArea
            key={field}
            label={say(`cynefin.probe.${field}`)}
            value={draft[field] ?? ''}
            onChange={set(field)}
          />
        ))}
        <TextField
          label={say('cynefin.probe.costCap')}
          value={draft.costCap ?? ''}
          onChange={set('costCap')}
        />
        <DateField
          label={say('cynefin.probe.endDate')}
          value={draft.endDate ?? ''}
          onChange={set('endDate')}
        />
      </div>
      <div className="board-form__deeds">
        <Button type="submit">{say('cynefin.keepProbe')}</Button>
        <Button variant="tertiary" tone="neutral" onClick={onClose}>
          {say('app.cancel')}
        </Button>
      </div>
    </form>
  )
}

/** Without what was left empty. */
function answered(draft: Partial<Experiment>): Partial<Experiment> {
  return Object.fromEntries(
    Object.entries(draft).filter(([, value]) => typeof value !== 'string' || value.trim() !== ''),
  )
}
