import { useMemo, useState } from 'react'
import { adopt, barToAdoption, decide } from '#editor/deeds/adoption.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { impactSentence } from '../impact/impactSentence.ts'
import { impactOf } from '../impact/useImpact.ts'
import { Alert } from '../kit/Alert.tsx'
import { Paragraph } from '../kit/Paragraph.tsx'
import { DecisionForm } from './DecisionForm.tsx'
import { MisfitList } from './MisfitList.tsx'
import { OtherProposals } from './OtherProposals.tsx'
import { useVersionBefore } from './useVersionBefore.ts'

interface DecideDialogProps {
  readonly kind: 'adopt' | 'reject' | 'park' | 'reopen'
  readonly onClose: () => void
}

/** A decision about the shown proposal: what it means, why, and who decides. */
export function DecideDialog({ kind, onClose }: DecideDialogProps) {
  const id = useEditor((state) => state.layer)
  const title = useEditor(({ programme }) => programme.proposals[id]?.title)
  if (title === undefined) return null
  if (kind === 'adopt') return <AdoptDialog id={id} title={title} onClose={onClose} />
  return <SetAsideDialog kind={kind} id={id} title={title} onClose={onClose} />
}

interface OneDialogProps {
  readonly id: string
  readonly title: string
  readonly onClose: () => void
}

function AdoptDialog({ id, title, onClose }: OneDialogProps) {
  const say = useSay()
  const { editor } = useDesk()
  const programme = useEditor((state) => state.programme)
  const versionBefore = useVersionBefore()
  const [state, setState] = useState<'ready' | 'working' | 'failed'>('ready')
  const bar = barToAdoption(programme, id)
  const sentence = useMemo(() => {
    const impact = impactOf(programme, id)
    if (!impact) return ''
    return impactSentence(say, impact.outcomes, impact.assumptions, impact.actors)
  }, [programme, id, say])

  const decideNow = async (reason: string, by: string) => {
    setState('working')
    const version = await versionBefore({ key: 'decide.version', args: { title } })
    if (!version.ok) return setState('failed')
    const isDone = adopt(editor, id, {
      title: say('decide.title.adopted', { title }),
      text: sentence,
      reason,
      by,
      ...(version.id !== undefined && { baseVersion: version.id }),
    })
    if (isDone) onClose()
    else setState('ready')
  }

  return (
    <DecisionForm
      heading={say('decide.adopt')}
      deed={say('decide.adoptNow')}
      isBarred={bar !== undefined || state === 'working'}
      onDecide={(reason, by) => void decideNow(reason, by)}
      onClose={onClose}
    >
      <p className="decide-title">{title}</p>
      <Paragraph>{sentence}</Paragraph>
      {bar && <Alert tone="warning">{say(`decide.bar.${bar}`)}</Alert>}
      {bar === 'misfits' && <MisfitList proposal={id} />}
      {!bar && <Paragraph subtle>{say('decide.adoptText')}</Paragraph>}
      {!bar && <OtherProposals adopting={id} />}
      {state === 'working' && <Paragraph subtle>{say('decide.working')}</Paragraph>}
      {state === 'failed' && <Alert tone="danger">{say('decide.versionFailed')}</Alert>}
    </DecisionForm>
  )
}

const statusAfter = { reject: 'rejected', park: 'parked', reopen: 'open' } as const

function SetAsideDialog(props: OneDialogProps & { readonly kind: 'reject' | 'park' | 'reopen' }) {
  const { kind, id, title, onClose } = props
  const say = useSay()
  const { editor } = useDesk()
  const status = statusAfter[kind]
  return (
    <DecisionForm
      heading={say(`decide.${kind}`)}
      deed={say(kind === 'reopen' ? 'decide.reopen' : `decide.${kind}Now`)}
      onDecide={(reason, by) => {
        decide(editor, id, status, { title: say(`decide.title.${status}`, { title }), reason, by })
        onClose()
      }}
      onClose={onClose}
    >
      <p className="decide-title">{title}</p>
      <Paragraph subtle>{say(`decide.${kind}Text`)}</Paragraph>
    </DecisionForm>
  )
}
