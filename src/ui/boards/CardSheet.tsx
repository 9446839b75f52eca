import { setCard } from '#editor/deeds/cards.ts'
import { type Card, userRoles } from '#model/boards.ts'
import type { Theory } from '#model/theory.ts'
import { useDesk, useSay } from '../desk.ts'
import { ToggleGroup } from '../kit/ToggleGroup.tsx'
import { AddActor } from './AddActor.tsx'
import { BenefitTable, type OpenCell } from './BenefitTable.tsx'
import { BoardText } from './BoardText.tsx'
import type { CardRow } from './cardRows.ts'
import { Dependencies } from './Dependencies.tsx'
import { FourFunctions } from './FourFunctions.tsx'
import { LensSection } from './LensSection.tsx'
import { Levers } from './Levers.tsx'
import { Tensions } from './Tensions.tsx'
import { useFramework } from './useFramework.ts'

/** A narrative is at most this long, for it goes into papers. */
export const narrativeLength = 1200

interface CardSheetProps {
  readonly card: Card
  readonly theory: Theory
  readonly rows: readonly CardRow[]
  readonly open: OpenCell | undefined
  readonly withPrompts: boolean
  readonly onOpen: (open: OpenCell) => void
  readonly onAddActor: (actor: string) => void
}

/** The whole card, from purpose to narrative, lens by lens. */
export function CardSheet(props: CardSheetProps) {
  const { card, theory, rows, open, withPrompts, onOpen, onAddActor } = props
  const { editor } = useDesk()
  const say = useSay()
  const { term } = useFramework()
  const { subject } = card
  return (
    <>
      <LensSection lens="positioning" withPrompts={withPrompts}>
        <BoardText
          label={say('card.purpose')}
          rows={2}
          value={card.publicPurpose}
          onText={(publicPurpose, edit) => setCard(editor, subject, { publicPurpose }, edit)}
        />
        {rows.length > 0 ? (
          <BenefitTable card={card} rows={rows} theory={theory} open={open} onOpen={onOpen} />
        ) : (
          <p className="card-empty">{say('card.noRows')}</p>
        )}
        <AddActor
          subject={subject}
          theory={theory}
          shown={new Set(rows.map(({ id }) => id))}
          onAdd={onAddActor}
        />
      </LensSection>
      <LensSection lens="leveraging" withPrompts={withPrompts}>
        <Levers card={card} theory={theory} />
        <Dependencies card={card} theory={theory} />
      </LensSection>
      <LensSection lens="engaging" withPrompts={withPrompts}>
        <div>
          <p className="ds-label card-label">{say('card.userRole')}</p>
          <ToggleGroup
            name={say('card.userRole')}
            value={card.userRole}
            segments={userRoles.map((value) => ({ value, label: term(`userRole.${value}`) }))}
            onChange={(userRole) => setCard(editor, subject, { userRole })}
          />
        </div>
      </LensSection>
      <LensSection lens="synthesising" withPrompts={withPrompts}>
        <Tensions card={card} theory={theory} />
        <BoardText
          label={say('card.narrative')}
          description={say('card.narrativeHint')}
          rows={5}
          counter={narrativeLength}
          value={card.narrative}
          onText={(narrative, edit) => setCard(editor, subject, { narrative }, edit)}
        />
      </LensSection>
      <FourFunctions card={card} withPrompts={withPrompts} />
    </>
  )
}
