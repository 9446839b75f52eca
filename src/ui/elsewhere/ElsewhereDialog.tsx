import { useState } from 'react'
import { parseProgramme } from '#model/format.ts'
import type { Problem } from '#model/problem.ts'
import type { Programme } from '#model/programme.ts'
import { useSay } from '../desk.ts'
import { ProblemList } from '../home/ProblemList.tsx'
import { Alert } from '../kit/Alert.tsx'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import './elsewhere.css'
import { FilePick } from './FilePick.tsx'
import { JoinDialog } from './JoinDialog.tsx'
import { partsOf } from './parts.ts'

interface ElsewhereDialogProps {
  readonly onClose: () => void
}

type Answer =
  | { readonly is: 'none' }
  | { readonly is: 'unread'; readonly name: string }
  | { readonly is: 'refused'; readonly name: string; readonly problems: readonly Problem[] }
  | { readonly is: 'empty'; readonly title: string }
  | { readonly is: 'read'; readonly programme: Programme; readonly loose: readonly Problem[] }

/** Takes in what others run or plan, from their programme's file: which file, then which part of it. */
export function ElsewhereDialog({ onClose }: ElsewhereDialogProps) {
  const say = useSay()
  const [answer, setAnswer] = useState<Answer>({ is: 'none' })
  if (answer.is === 'read') return <JoinDialog {...answer} onClose={onClose} />
  return (
    <Dialog
      open
      title={say('elsewhere.title')}
      onClose={onClose}
      footer={
        <Button variant="secondary" onClick={onClose}>
          {say('app.cancel')}
        </Button>
      }
    >
      <div className="elsewhere">
        <p>{say('elsewhere.intro')}</p>
        <FilePick onFile={(file) => void answerTo(file).then(setAnswer)} />
        {answer.is !== 'none' && <Refusal answer={answer} />}
      </div>
    </Dialog>
  )
}

function Refusal({ answer }: { readonly answer: Exclude<Answer, { is: 'none' | 'read' }> }) {
  const say = useSay()
  if (answer.is === 'empty') {
    return <Alert tone="warning">{say('elsewhere.nothing', { title: answer.title })}</Alert>
  }
  return (
    <Alert tone="danger" title={say('elsewhere.refused', { name: answer.name })}>
      {answer.is === 'unread' ? (
        <p>{say('problems.unreadable')}</p>
      ) : (
        <ProblemList problems={answer.problems} />
      )}
      <p>{say('problems.untouched')}</p>
    </Alert>
  )
}

async function answerTo(file: File): Promise<Answer> {
  const { name } = file
  const text = await file.text().catch(() => undefined)
  if (text === undefined) return { is: 'unread', name }
  const read = parseProgramme(text)
  if (!read.ok) return { is: 'refused', name, problems: read.problems }
  const { value: programme, warnings } = read
  if (partsOf(programme).length === 0) return { is: 'empty', title: programme.title }
  return { is: 'read', programme, loose: warnings.filter(({ code }) => code === 'dangling') }
}
