import { assumeLoose } from '#editor/deeds/assumeLoose.ts'
import { setRecord } from '#editor/deeds/fields.ts'
import { removeRecord } from '#editor/deeds/removal.ts'
import { idsOf } from '#model/programme.ts'
import {
  type Assumption,
  type AssumptionStatus,
  assumptionStatuses,
  statusOf,
  type Theory,
} from '#model/theory.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { IconButton } from '../kit/IconButton.tsx'
import { Select } from '../kit/Select.tsx'
import { ListDialog } from './ListDialog.tsx'
import { RecordText } from './RecordText.tsx'

/** The assumptions of the shown layer, with what they hang on. */
export function Assumptions({ onClose }: { readonly onClose: () => void }) {
  const { editor } = useDesk()
  const say = useSay()
  const assumptions = useEditor(({ sheet }) => sheet.theory.assumptions)
  const ids = idsOf(assumptions)
  return (
    <ListDialog
      title={say('shell.assumptions')}
      text={say('shell.assumptionsText')}
      headings={[
        say('shell.assumptionTitle'),
        say('shell.assumptionStatus'),
        say('shell.assumptionOn'),
      ]}
      isEmpty={ids.length === 0}
      addLabel={say('shell.addAssumption')}
      onAdd={() => assumeLoose(editor, say('deed.newAssumptionTitle'))}
      onClose={onClose}
    >
      {ids.map((id) => {
        const assumption = assumptions[id]
        return (
          assumption && <AssumptionRow key={id} id={id} assumption={assumption} onShow={onClose} />
        )
      })}
    </ListDialog>
  )
}

interface AssumptionRowProps {
  readonly id: string
  readonly assumption: Assumption
  readonly onShow: () => void
}

function AssumptionRow({ id, assumption, onShow }: AssumptionRowProps) {
  const { editor, view } = useDesk()
  const say = useSay()
  const { title } = assumption
  const theory = useEditor(({ sheet }) => sheet.theory)
  const holders = holdersOf(theory, id)
  return (
    <tr>
      <td>
        <RecordText
          label={`${say('shell.assumptionTitle')}: ${title}`}
          value={title}
          required
          onText={(text, edit) =>
            setRecord(editor, 'assumptions', id, { title: text ?? title }, edit)
          }
        />
      </td>
      <td>
        <Select<AssumptionStatus>
          label={`${say('shell.assumptionStatus')}: ${title}`}
          hideLabel
          value={statusOf(assumption)}
          options={assumptionStatuses.map((it) => ({ value: it, label: say(`status.${it}`) }))}
          onChange={(status) => setRecord(editor, 'assumptions', id, { status })}
        />
      </td>
      <td>
        {holders.length === 0
          ? say('shell.loose')
          : holders.map(({ on, name }) => <div key={on}>{name}</div>)}
      </td>
      <td className="list-deeds">
        <IconButton
          name={`${say('shell.show')}: ${title}`}
          icon="eye"
          size="sm"
          disabled={holders.length === 0}
          onClick={() => {
            onShow()
            editor.select([id])
            view.camera?.fit(holders.flatMap(({ factors }) => factors))
          }}
        />
        <IconButton
          name={say('shell.removeAssumption', { title })}
          icon="trash"
          size="sm"
          onClick={() => removeRecord(editor, 'assumptions', id)}
        />
      </td>
    </tr>
  )
}

interface Holder {
  readonly on: string
  readonly name: string
  readonly factors: readonly string[]
}

/** What an assumption hangs on: a box by its title, a link by its ends. */
function holdersOf(theory: Theory, assumption: string): readonly Holder[] {
  const titleOf = (id: string) => theory.factors[id]?.title ?? id
  return Object.values(theory.attachments)
    .filter((attachment) => attachment.assumption === assumption)
    .map(({ on }) => {
      const link = theory.links[on]
      if (!link) return { on, name: titleOf(on), factors: [on] }
      const { from, to } = link
      return { on, name: `${titleOf(from)} → ${titleOf(to)}`, factors: [from, to] }
    })
}
