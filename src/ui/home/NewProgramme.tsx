import { useState } from 'react'
import { newProgramme } from '#editor/newProgramme.ts'
import { type TemplateName, templateNames } from '#framework/templates.ts'
import { newId } from '#model/ids.ts'
import { storedOf } from '#model/live.ts'
import { useApp, useLanguage } from '../app.ts'
import { useSay } from '../desk.ts'
import { Alert } from '../kit/Alert.tsx'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { RadioGroup } from '../kit/RadioGroup.tsx'
import { TextField } from '../kit/TextField.tsx'
import { go } from '../route.ts'

/** Asks only what a new programme is called, what it is for, and where to begin; then opens it. */
export function NewProgramme({ onClose }: { readonly onClose: () => void }) {
  const { library } = useApp()
  const say = useSay()
  const language = useLanguage()
  const [title, setTitle] = useState('')
  const [effect, setEffect] = useState('')
  const [template, setTemplate] = useState<TemplateName>('chain')
  const [fault, setFault] = useState<'noTitle' | { readonly text: string }>()

  const create = async () => {
    if (title.trim() === '') return setFault('noTitle')
    const id = newId('n')
    const wanted = { id, title: title.trim(), effect: effect.trim(), template, language }
    const answer = await library.add(storedOf(newProgramme(wanted, say)), 'new')
    if (answer.ok) go({ at: 'programme', id })
    else setFault({ text: say(`trouble.${answer.trouble}`) })
  }

  return (
    <Dialog
      open
      title={say('home.newTitle')}
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            {say('home.cancel')}
          </Button>
          <Button onClick={() => void create()}>{say('home.create')}</Button>
        </>
      }
    >
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          void create()
        }}
      >
        <TextField
          label={say('home.newName')}
          value={title}
          autoFocus
          required
          error={fault === 'noTitle' ? say('home.newNameMissing') : undefined}
          onChange={(text) => {
            setTitle(text)
            setFault(undefined)
          }}
        />
        <TextField
          label={say('home.newEffect')}
          description={say('home.newEffectHelp')}
          value={effect}
          onChange={setEffect}
        />
        <RadioGroup
          legend={say('home.newTemplate')}
          value={template}
          choices={templateNames.map((name) => ({
            value: name,
            label: say(`template.${name}`),
            description: say(`template.${name}.text`),
          }))}
          onChange={setTemplate}
        />
        {typeof fault === 'object' && <Alert tone="danger">{fault.text}</Alert>}
        <input type="submit" hidden />
      </form>
    </Dialog>
  )
}
