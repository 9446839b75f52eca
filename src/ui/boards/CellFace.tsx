import type { Cell, CellEffect } from '#model/boards.ts'
import type { Theory } from '#model/theory.ts'
import { useSay } from '../desk.ts'
import { Icon } from '../kit/Icon.tsx'
import { useFramework } from './useFramework.ts'

const signs: Readonly<Record<CellEffect, string>> = {
  benefit: '+',
  burden: '−',
  both: '±',
  unknown: '?',
}

/** Benefit, burden, both or unknown, as a sign; the word stands beside it. */
export function EffectSign({ effect }: { readonly effect: CellEffect }) {
  return (
    <span className="card-sign" data-effect={effect} aria-hidden="true">
      {signs[effect]}
    </span>
  )
}

interface CellFaceProps {
  readonly cell: Omit<Cell, 'actor' | 'level'>
  readonly theory: Theory
}

/** What a cell says, in short: sign and word, text, how well it is known, and the boxes it speaks of. */
export function CellFace({ cell, theory }: CellFaceProps) {
  const say = useSay()
  const { term } = useFramework()
  const tied = Object.keys(cell.factors ?? {}).flatMap((id) => theory.factors[id]?.title ?? [])
  const details = [
    cell.pricing && term(`pricing.${cell.pricing}`),
    cell.timing && say(`timing.${cell.timing}`),
    cell.evidence && cell.evidence !== 'none' && say(`evidence.${cell.evidence}`),
  ].filter((it) => it !== undefined && it !== false && it !== '')
  return (
    <>
      <EffectSign effect={cell.effect} />
      <span className="card-face">
        <span className="card-face__text">
          <span className="card-face__effect" data-effect={cell.effect}>
            {term(`effect.${cell.effect}`)}
          </span>
          {cell.text !== undefined && <> {cell.text}</>}
        </span>
        {details.length > 0 && <span className="card-face__details">{details.join(' · ')}</span>}
        {tied.map((title) => (
          <span key={title} className="card-face__tie">
            <Icon name="link" size="sm" />
            <span>{title}</span>
          </span>
        ))}
      </span>
    </>
  )
}
