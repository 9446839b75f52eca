import { takeStance } from '#editor/deeds/assumptions.ts'
import { type StanceKind, stanceKinds } from '#model/programme.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { Select } from '../kit/Select.tsx'
import { TextArea } from '../kit/TextArea.tsx'
import { closedBecause } from './subject.ts'

interface StanceFieldProps {
  readonly proposal: string
  readonly assumption: string
  /** Says which assumption it is about, where the place does not. */
  readonly label?: string
}

/** What a person says that the proposal does to an assumption, and why. */
export function StanceField({ proposal, assumption, label }: StanceFieldProps) {
  const say = useSay()
  const { editor } = useDesk()
  const stances = useEditor(({ programme }) => programme.proposals[proposal]?.stances ?? {})
  const closed = useEditor(closedBecause) !== undefined
  const stance = Object.values(stances).find((one) => one.assumption === assumption)
  const take = (kind: StanceKind | undefined, reason?: string) =>
    takeStance(editor, proposal, assumption, kind, reason)
  return (
    <>
      <Select
        label={label ?? say('inspector.stance')}
        value={stance?.kind ?? ''}
        options={[
          { value: '', label: say('inspector.stance.none') },
          ...stanceKinds.map((value) => ({ value, label: say(`inspector.stance.${value}`) })),
        ]}
        disabled={closed}
        onChange={(kind) => take(kind === '' ? undefined : kind, stance?.reason)}
      />
      {stance && (
        <TextArea
          label={say('inspector.stanceReason')}
          value={stance.reason ?? ''}
          readOnly={closed}
          onCommit={(reason) => take(stance.kind, reason.trim())}
        />
      )}
    </>
  )
}
