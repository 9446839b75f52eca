import { useState } from 'react'
import { acceptAlarm, withdrawAcceptance } from '#editor/deeds/accepted.ts'
import type { RuleName, Source } from '#model/ruleSets.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Details } from '../kit/Details.tsx'
import { Icon } from '../kit/Icon.tsx'
import { LinkButton } from '../kit/Link.tsx'
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
          {open.map((alarm, index) => (
            <li key={`${alarm.alarm} ${alarm.on}`}>
              <OpenAlarm alarm={alarm} isFirst={alarm.alarm !== open[index - 1]?.alarm} />
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

interface OpenAlarmProps {
  readonly alarm: ToldAlarm
  /** The first of its kind says what it may mean; the others need not say it again. */
  readonly isFirst: boolean
}

function OpenAlarm({ alarm, isFirst }: OpenAlarmProps) {
  const say = useSay()
  const [isAccepting, setAccepting] = useState(false)
  return (
    <div className="board-alarm">
      <Icon name="warning" />
      <div className="board-alarm__body">
        <p className="board-alarm__title">{alarm.title}</p>
        {isFirst && (
          <div>
            {alarm.advice} <SourceMark source={alarm.source} what={alarm.title} />
          </div>
        )}
        <div className="board-alarm__deeds">
          {alarm.onShow && (
            <LinkButton
              onClick={alarm.onShow}
              aria-label={`${say('boards.showMe')}: ${alarm.title}`}
            >
              {say('boards.showMe')}
            </LinkButton>
          )}
          {!isAccepting && (
            <LinkButton
              onClick={() => setAccepting(true)}
              aria-label={`${say('boards.accept')}: ${alarm.title}`}
            >
              {say('boards.accept')}
            </LinkButton>
          )}
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
        <p>
          {accepted.reason}
          {who !== '' && ` (${who})`}
        </p>
        <div className="board-alarm__deeds">
          <LinkButton
            onClick={() => withdrawAcceptance(editor, id)}
            aria-label={`${say('boards.withdraw')}: ${alarm.title}`}
          >
            {say('boards.withdraw')}
          </LinkButton>
        </div>
      </div>
    </div>
  )
}
