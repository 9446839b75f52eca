import { useState } from 'react'
import { acceptAlarm, withdrawAcceptance } from '#editor/deeds/accepted.ts'
import type { RuleName, Source } from '#model/ruleSets.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Details } from '../kit/Details.tsx'
import { Icon } from '../kit/Icon.tsx'
import { TextArea } from '../kit/TextArea.tsx'
import { TextField } from '../kit/TextField.tsx'
import { SourceMark } from './SourceMark.tsx'
import { useDateText } from './useDateText.ts'

/** An alarm of a check, in words. */
export interface ToldAlarm {
  readonly alarm: RuleName
  readonly on: string
  readonly title: string
  readonly advice: string
  readonly source: Source
  readonly accepted?: string | undefined
  readonly onShow?: (() => void) | undefined
}

/** What the checks found: each can be shown, or accepted with a reason; the accepted ones stand below. */
export function AlarmList({ alarms }: { readonly alarms: readonly ToldAlarm[] }) {
  const say = useSay()
  const open = alarms.filter(({ accepted }) => accepted === undefined)
  const accepted = alarms.filter((alarm) => alarm.accepted !== undefined)
  return (
    <>
      {open.length > 0 && (
        <ul className="board-alarms">
          {open.map((alarm) => (
            <li key={`${alarm.alarm} ${alarm.on}`}>
              <OpenAlarm alarm={alarm} />
            </li>
          ))}
        </ul>
      )}
      {accepted.length > 0 && (
        <Details summary={say('boards.accepted', { n: accepted.length })}>
          <ul className="board-alarms">
            {accepted.map((alarm) => (
              <li key={`${alarm.alarm} ${alarm.on}`}>
                <AcceptedAlarm alarm={alarm} />
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}

function OpenAlarm({ alarm }: { readonly alarm: ToldAlarm }) {
  const say = useSay()
  const [isAccepting, setAccepting] = useState(false)
  return (
    <div className="board-alarm">
      <Icon name="warning" />
      <div className="board-alarm__body">
        <p className="board-alarm__title">{alarm.title}</p>
        <p className="board-alarm__advice">{alarm.advice}</p>
        <div className="board-alarm__deeds">
          {alarm.onShow && (
            <Button size="sm" variant="secondary" tone="neutral" icon="eye" onClick={alarm.onShow}>
              {say('boards.showMe')}
            </Button>
          )}
          {!isAccepting && (
            <Button size="sm" variant="tertiary" tone="neutral" onClick={() => setAccepting(true)}>
              {say('boards.accept')}
            </Button>
          )}
          <SourceMark source={alarm.source} what={alarm.title} />
        </div>
        {isAccepting && <Accepting alarm={alarm} onDone={() => setAccepting(false)} />}
      </div>
    </div>
  )
}

interface AcceptingProps {
  readonly alarm: ToldAlarm
  readonly onDone: () => void
}

function Accepting({ alarm, onDone }: AcceptingProps) {
  const { editor } = useDesk()
  const say = useSay()
  const [reason, setReason] = useState('')
  const [by, setBy] = useState('')
  const [isMissing, setMissing] = useState(false)
  const accept = () => {
    if (reason.trim() === '') return setMissing(true)
    const name = by.trim()
    acceptAlarm(editor, {
      alarm: alarm.alarm,
      on: alarm.on,
      reason: reason.trim(),
      ...(name !== '' && { by: name }),
    })
    onDone()
  }
  return (
    <div className="board-form">
      <TextArea
        label={say('boards.acceptReason')}
        value={reason}
        autoFocus
        error={isMissing && reason.trim() === '' ? say('boards.reasonMissing') : undefined}
        onChange={setReason}
      />
      <TextField label={say('boards.by')} value={by} onChange={setBy} />
      <div className="board-form__deeds">
        <Button size="sm" onClick={accept}>
          {say('boards.accept')}
        </Button>
        <Button size="sm" variant="tertiary" tone="neutral" onClick={onDone}>
          {say('app.cancel')}
        </Button>
      </div>
    </div>
  )
}

function AcceptedAlarm({ alarm }: { readonly alarm: ToldAlarm }) {
  const { editor } = useDesk()
  const say = useSay()
  const dateText = useDateText()
  const id = alarm.accepted ?? ''
  const accepted = useEditor(({ programme }) => programme.accepted?.[id])
  if (!accepted) return null
  const who = [accepted.by, accepted.date && dateText(accepted.date)].filter(Boolean).join(', ')
  return (
    <div className="board-alarm" data-accepted="">
      <Icon name="check" />
      <div className="board-alarm__body">
        <p className="board-alarm__title">{alarm.title}</p>
        <p className="board-alarm__advice">
          {accepted.reason}
          {who !== '' && ` (${who})`}
        </p>
        <div className="board-alarm__deeds">
          <Button
            size="sm"
            variant="tertiary"
            tone="neutral"
            onClick={() => withdrawAcceptance(editor, id)}
          >
            {say('boards.withdraw')}
          </Button>
        </div>
      </div>
    </div>
  )
}
