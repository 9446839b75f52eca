import { useState } from 'react'
import { seal, unseal } from '#editor/deeds/sealing.ts'
import { today } from '#editor/deeds/today.ts'
import { DateField } from '../boards/DateField.tsx'
import { useDesk, useSay } from '../desk.ts'
import { Paragraph } from '../kit/Paragraph.tsx'
import { TextField } from '../kit/TextField.tsx'
import { DecisionForm } from './DecisionForm.tsx'

interface SealDialogProps {
  readonly kind: 'seal' | 'unseal'
  readonly onClose: () => void
}

/** The base as it was adopted is closed, or opened for changes again. */
export function SealDialog({ kind, onClose }: SealDialogProps) {
  return kind === 'seal' ? <Sealing onClose={onClose} /> : <Unsealing onClose={onClose} />
}

function Sealing({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const { editor } = useDesk()
  const [date, setDate] = useState(today())
  const [reference, setReference] = useState('')
  return (
    <DecisionForm
      heading={say('decide.seal')}
      deed={say('decide.sealNow')}
      isBarred={date === ''}
      onDecide={(reason, by) => {
        const title = say('decide.title.sealed')
        seal(editor, { date, reference: reference.trim() }, { title, reason, by })
        onClose()
      }}
      onClose={onClose}
    >
      <Paragraph subtle>{say('decide.sealText')}</Paragraph>
      <DateField label={say('decide.sealDate')} value={date} onChange={setDate} />
      <TextField
        label={say('decide.sealReference')}
        value={reference}
        autoFocus
        onChange={setReference}
      />
    </DecisionForm>
  )
}

function Unsealing({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const { editor } = useDesk()
  return (
    <DecisionForm
      heading={say('decide.unseal')}
      deed={say('decide.unsealNow')}
      reasonMissing={say('decide.unsealReason')}
      onDecide={(reason, by) => {
        unseal(editor, { title: say('decide.title.unsealed'), reason, by })
        onClose()
      }}
      onClose={onClose}
    >
      <Paragraph subtle>{say('decide.unsealText')}</Paragraph>
    </DecisionForm>
  )
}
