import { useState } from 'react'
import { useStore } from 'zustand'
import type { Pivot } from '#analysis/pivots.ts'
import { liftRulings, ruleAt } from '#editor/deeds/rulings.ts'
import type { Ruling } from '#model/programme.ts'
import { useLanguage } from '../app.ts'
import { useDesk, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { RadioGroup } from '../kit/RadioGroup.tsx'
import { TextArea } from '../kit/TextArea.tsx'
import { TextField } from '../kit/TextField.tsx'
import { dayWords } from './dayWords.ts'
import { look } from './look.ts'
import { rulingKey } from './routeWords.ts'
import type { Impact } from './useImpact.ts'

interface RulingFormProps {
  readonly impact: Impact
  readonly factor: string
  /** What either ruling would clear, where that is known. */
  readonly pivot?: Pivot
}

const signs: readonly Ruling['sign'][] = ['+', '-', '0']

/** «Avklar her»: how what arrives at a box counts, why, and who says so. */
export function RulingForm({ impact, factor, pivot }: RulingFormProps) {
  const say = useSay()
  const language = useLanguage()
  const { editor } = useDesk()
  const before = Object.values(impact.proposal.rulings).find((ruling) => ruling.factor === factor)
  const lastBy = useStore(look, (state) => state.by)
  const [sign, setSign] = useState<Ruling['sign'] | undefined>(before?.sign)
  const [reason, setReason] = useState(before?.reason ?? '')
  const [by, setBy] = useState(before?.by ?? lastBy)
  const cleared = { '+': pivot?.plus, '-': pivot?.minus, '0': undefined }
  const rule = () => {
    if (!sign) return
    look.setState({ by: by.trim() })
    ruleAt(editor, impact.id, factor, { sign, reason: reason.trim(), by: by.trim() })
  }
  if (impact.proposal.status === 'adopted') return null
  return (
    <form
      className="impact-form"
      onSubmit={(event) => {
        event.preventDefault()
        rule()
      }}
    >
      <RadioGroup
        legend={say('impact.ruling.sign')}
        value={sign}
        choices={signs.map((value) => {
          const n = cleared[value]
          return {
            value,
            label: (
              <>
                <span aria-hidden="true">{value === '-' ? '−' : value} </span>
                {say(rulingKey(value))}
                {n ? (
                  <span className="impact-row__meta">
                    {' '}
                    · {say('impact.ruling.plusClears', { n })}
                  </span>
                ) : null}
              </>
            ),
          }
        })}
        onChange={setSign}
      />
      <TextArea label={say('impact.ruling.reason')} value={reason} onChange={setReason} />
      <TextField label={say('impact.ruling.by')} value={by} onChange={setBy} />
      {before?.date && (
        <p className="impact-label">
          {[before.by, dayWords(before.date, language)].filter(Boolean).join(', ')}
        </p>
      )}
      <div className="impact-actions">
        <Button type="submit" size="sm" disabled={sign === undefined}>
          {say(before ? 'impact.ruling.change' : 'impact.ruling.save')}
        </Button>
        {before && (
          <Button
            variant="tertiary"
            tone="neutral"
            size="sm"
            onClick={() => liftRulings(editor, impact.id, factor)}
          >
            {say('impact.ruling.lift')}
          </Button>
        )}
      </div>
    </form>
  )
}
