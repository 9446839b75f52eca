import { type ReactNode, useState } from 'react'
import { useStore } from 'zustand'
import { useSay } from '../desk.ts'
import { look } from '../impact/look.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { TextArea } from '../kit/TextArea.tsx'
import { TextField } from '../kit/TextField.tsx'
import './decide.css'

interface DecisionFormProps {
  readonly heading: string
  /** What the button that decides says. */
  readonly deed: string
  readonly isBarred?: boolean
  /** What is said when no reason is written, where one must be. */
  readonly reasonMissing?: string
  readonly onDecide: (reason: string, by: string) => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** What a decision is about, why it is taken, and by whom. */
export function DecisionForm(props: DecisionFormProps) {
  const { heading, deed, isBarred = false, reasonMissing, onDecide, onClose, children } = props
  const say = useSay()
  const lastBy = useStore(look, (state) => state.by)
  const [reason, setReason] = useState('')
  const [by, setBy] = useState(lastBy)
  const [isTried, setTried] = useState(false)
  const lacksReason = reasonMissing !== undefined && reason.trim() === ''
  const decideNow = () => {
    setTried(true)
    if (lacksReason) return
    look.setState({ by: by.trim() })
    onDecide(reason.trim(), by.trim())
  }
  return (
    <Dialog
      open
      title={heading}
      onClose={onClose}
      footer={
        <>
          <Button variant="tertiary" tone="neutral" onClick={onClose}>
            {say('decide.cancel')}
          </Button>
          <Button disabled={isBarred} onClick={decideNow}>
            {deed}
          </Button>
        </>
      }
    >
      <div className="decide">
        {children}
        <TextArea
          label={say('decide.reason')}
          rows={3}
          value={reason}
          autoFocus
          error={isTried && lacksReason ? reasonMissing : undefined}
          onChange={setReason}
        />
        <TextField label={say('decide.by')} value={by} onChange={setBy} />
      </div>
    </Dialog>
  )
}
