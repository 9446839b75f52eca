import { setProgramme } from '#editor/deeds/fields.ts'
import { idsOf, type Language, languages, type Phase, phases } from '#model/programme.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { Select } from '../kit/Select.tsx'
import { TextArea } from '../kit/TextArea.tsx'
import { TextField } from '../kit/TextField.tsx'
import { useTextEdit } from '../useTextEdit.ts'

/** What is said of the programme as a whole. */
export function ProgrammeDialog({ onClose }: { readonly onClose: () => void }) {
  const { editor } = useDesk()
  const say = useSay()
  const programme = useEditor((state) => state.programme)
  const { actors } = programme.theory
  const none = { value: '', label: say('shell.notSet') } as const
  return (
    <Dialog
      open
      title={say('shell.programmeDialog')}
      onClose={onClose}
      footer={<Button onClick={onClose}>{say('app.done')}</Button>}
    >
      <div className="form">
        <ProgrammeText name="title" />
        <ProgrammeText name="summary" />
        <ProgrammeText name="vision" />
        <Select<Phase | ''>
          label={say('shell.programmePhase')}
          value={programme.phase ?? ''}
          options={[none, ...phases.map((it) => ({ value: it, label: say(`phase.${it}`) }))]}
          onChange={(phase) => setProgramme(editor, { phase: phase === '' ? undefined : phase })}
        />
        <Select
          label={say('shell.programmeOwner')}
          value={programme.owner !== undefined && programme.owner in actors ? programme.owner : ''}
          options={[
            none,
            ...idsOf(actors).map((id) => ({ value: id, label: actors[id]?.title ?? id })),
          ]}
          onChange={(owner) => setProgramme(editor, { owner: owner === '' ? undefined : owner })}
        />
        <ProgrammeText name="costFrame" />
        <EndYear />
        <Select<Language | ''>
          label={say('shell.programmeLanguage')}
          value={programme.language ?? ''}
          options={[none, ...languages.map((it) => ({ value: it, label: say(`language.${it}`) }))]}
          onChange={(language) =>
            setProgramme(editor, { language: language === '' ? undefined : language })
          }
        />
      </div>
    </Dialog>
  )
}

const labels = {
  title: 'shell.programmeTitle',
  summary: 'shell.programmeSummary',
  vision: 'shell.programmeVision',
  costFrame: 'shell.programmeCostFrame',
} as const

function ProgrammeText({ name }: { readonly name: keyof typeof labels }) {
  const { editor } = useDesk()
  const say = useSay()
  const value = useEditor(({ programme }) => programme[name] ?? '')
  const edit = useTextEdit(value, (text, step) => {
    if (text.trim() === '' && name === 'title') return
    setProgramme(editor, { [name]: text === '' ? undefined : text }, step)
  })
  const field = { label: say(labels[name]), value, ...edit }
  const isLong = name === 'summary' || name === 'vision'
  return isLong ? <TextArea {...field} /> : <TextField {...field} />
}

function EndYear() {
  const { editor } = useDesk()
  const say = useSay()
  const year = useEditor(({ programme }) => programme.endYear)
  return (
    <TextField
      label={say('shell.programmeEndYear')}
      value={year === undefined ? '' : String(year)}
      onCommit={(text) => {
        const endYear = Number.parseInt(text, 10)
        setProgramme(editor, { endYear: Number.isNaN(endYear) ? undefined : endYear })
      }}
    />
  )
}
