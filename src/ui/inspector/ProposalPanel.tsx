import { letterOf, removeProposal } from '#editor/deeds/proposals.ts'
import { ambitions, facets, type ProposalStatus, statusOfProposal } from '#model/programme.ts'
import { DecideButtons } from '../decide/DecideButtons.tsx'
import { DecisionLog } from '../decide/DecisionLog.tsx'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Select } from '../kit/Select.tsx'
import { titledOptions } from './boxOptions.ts'
import { ChoiceOf } from './ChoiceOf.tsx'
import { DateOf } from './DateOf.tsx'
import { Part } from './Part.tsx'
import { StanceList } from './StanceList.tsx'
import { useProposal } from './subject.ts'
import { TextOf } from './TextOf.tsx'

const steps = [1, 2, 3, 4, 5] as const

/** What one may change between without deciding anything. */
const isFree: ReadonlySet<ProposalStatus> = new Set(['open', 'elsewhere'])

/** A proposal as a whole: what it is, where it stands, and what it says of assumptions. */
export function ProposalPanel({ id }: { readonly id: string }) {
  const say = useSay()
  const { editor } = useDesk()
  const subject = useProposal(id)
  const actors = useEditor(({ sheet }) => sheet.theory.actors)
  const letter = useEditor(({ programme }) => letterOf(programme, id))
  if (!subject) return null
  const { record, closed, set } = subject
  const status = statusOfProposal(record)
  return (
    <>
      <header className="inspector-top">
        <h2 className="inspector-top__title">{say('inspector.proposal')}</h2>
        {closed && <p className="inspector-closed">{say('inspector.readonly')}</p>}
      </header>
      <div className="inspector-fields">
        <TextOf subject={subject} field="title" label={say('inspector.title')} rows={2} required />
        <div className="inspector-pair" data-first="narrow">
          <TextOf
            subject={subject}
            field="letter"
            label={say('inspector.letter')}
            placeholder={letter}
          />
          <ChoiceOf
            subject={{ ...subject, closed: !isFree.has(status) }}
            field="status"
            label={say('inspector.status')}
            absent="open"
            options={[...new Set([...isFree, status])].map((value) => ({
              value,
              label: say(`proposalStatus.${value}`),
            }))}
          />
        </div>
        <TextOf subject={subject} field="summary" label={say('inspector.summary')} rows={3} />
        <TextOf
          subject={subject}
          field="need"
          label={say('inspector.need')}
          description={say('inspector.needHint')}
          rows={2}
        />
        <TextOf subject={subject} field="source" label={say('inspector.source.proposal')} />
        <ChoiceOf
          subject={subject}
          field="owner"
          label={say('inspector.owner')}
          options={titledOptions(actors)}
        />
        <Select
          label={say('inspector.step')}
          value={String(record.step ?? '')}
          options={[
            { value: '', label: say('inspector.notChosen') },
            ...steps.map((step) => ({ value: String(step), label: say(`inspector.step.${step}`) })),
          ]}
          disabled={closed}
          onChange={(step) => set({ step: step === '' ? undefined : Number(step) })}
        />
        <ChoiceOf
          subject={subject}
          field="ambition"
          label={say('inspector.ambition')}
          options={ambitions.map((value) => ({ value, label: say(`inspector.ambition.${value}`) }))}
        />
        <ChoiceOf
          subject={subject}
          field="facet"
          label={say('inspector.facet')}
          options={facets.map((value) => ({ value, label: say(`inspector.facet.${value}`) }))}
        />
        <DateOf subject={subject} field="nextDecision" label={say('inspector.nextDecision')} />
      </div>
      <Part title={say('decide.decision')}>
        <DecideButtons />
        <DecisionLog proposal={id} />
      </Part>
      <StanceList proposal={id} />
      <div className="inspector-part">
        <Button
          variant="tertiary"
          tone="danger"
          size="sm"
          icon="trash"
          className="inspector-add"
          onClick={() => removeProposal(editor, id)}
        >
          {say('inspector.removeProposal')}
        </Button>
      </div>
    </>
  )
}
