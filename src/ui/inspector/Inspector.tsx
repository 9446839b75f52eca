import { base } from '#model/layers.ts'
import { inkStyle } from '../canvas/inks.ts'
import { useEditor } from '../desk.ts'
import { AssumptionPanel } from './AssumptionPanel.tsx'
import { FactorPanel } from './FactorPanel.tsx'
import './inspector.css'
import { LinkPanel } from './LinkPanel.tsx'
import { ProgrammePanel } from './ProgrammePanel.tsx'
import { ProposalPanel } from './ProposalPanel.tsx'
import { SeveralPanel } from './SeveralPanel.tsx'

/** The fields of what is selected; of the proposal or the programme, when nothing is. */
export function Inspector() {
  return (
    <div className="inspector" style={inkStyle}>
      <Selected />
    </div>
  )
}

function Selected() {
  const selection = useEditor((state) => state.selection)
  const layer = useEditor((state) => state.layer)
  const [only] = selection
  const table = useEditor(({ sheet: { theory } }) => {
    if (only === undefined) return undefined
    if (theory.factors[only]) return 'factors'
    return theory.links[only] ? 'links' : 'assumptions'
  })
  if (selection.size > 1) return <SeveralPanel />
  if (only === undefined) {
    return layer === base ? <ProgrammePanel /> : <ProposalPanel key={layer} id={layer} />
  }
  // A new panel for each layer and record: what is being typed belongs to the one it began in.
  const key = `${layer} ${only}`
  if (table === 'factors') return <FactorPanel key={key} id={only} />
  if (table === 'links') return <LinkPanel key={key} id={only} />
  return <AssumptionPanel key={key} id={only} />
}
