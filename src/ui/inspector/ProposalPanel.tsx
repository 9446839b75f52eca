import { removeProposal } from '#editor/deeds/proposals.ts'
import { ambitions, facets, proposalStatuses } from '#model/programme.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Select } from '../kit/Select.tsx'
import { titledOptions } from './boxOptions.ts'
import { ChoiceOf } from './ChoiceOf.tsx'
import { DateOf } from './DateOf.tsx'
import { StanceList } from './StanceList.tsx'
import { useProposal } from './subject.ts'
import { TextOf } from './TextOf.tsx'

const steps = [1, 2, 3, 4, 5] as const

/** A proposal as a whole: what it is, where it stands, and what it says of assumptions. */
export function ProposalPanel({ id }: { readonly id: string }) {
  const say = useSay()
  const { editor } = useDesk()
  const subject = useProposal(id)
  const actors = useEditor(({ sheet }) => sheet.theory.actors)
  if (!subject) return null
  const { record, closed, set } = subject
  const isOffered = (status: string) => status !== 'adopted' || record.status === 'adopted'
  return (
    <>
      <header className="inspector-top">
        <h2 className="inspector-top__title">{say('inspector.proposal')}</h2>
        {closed && <p className="inspector-closed">{say('inspector.readonly')}</p>}
      </header>
      <div className="inspector-fields">
        <TextOf subject={subject} field="title" label={say('inspector.title')} rows={2} required />
        <div className="inspector-pair" data-first="narrow">
          <TextOf subject={subject} field="letter" label={say('inspector.letter')} />
          <ChoiceOf
            subject={subject}
            field="status"
            label={say('inspector.status')}
            absent="open"
            options={proposalStatuses
              .filter(isOffered)
              .map((value) => ({ value, label: say(`proposalStatus.${value}`) }))}
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
