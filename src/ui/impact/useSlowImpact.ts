import { useEffect, useRef, useState } from 'react'
import { overlayOf } from '#analysis/overlay.ts'
import { structureOf } from '#analysis/structure.ts'
import { base, type Layer } from '#model/layers.ts'
import type { Programme } from '#model/programme.ts'
import { useEditor } from '../desk.ts'
import { askSlowly } from './askSlowly.ts'
import type { SlowAnswers } from './slowAnswers.ts'

export interface SlowImpact {
  /** Those that are ready; while new ones are worked out, the ones before. */
  readonly answers: SlowAnswers
  readonly isWaiting: boolean
}

/** So long the structure rests before the slow questions are asked, in ms. */
const patience = 120

/** The answers that take longer, about the shown layer. Asked anew only when something they read has changed. */
export function useSlowImpact(): SlowImpact {
  const programme = useEditor((state) => state.programme)
  const layer = useEditor((state) => state.layer)
  const [state, setState] = useState<SlowImpact>({ answers: {}, isWaiting: true })
  const asked = useRef<{ readonly layer: Layer; readonly key: readonly unknown[] }>(undefined)
  const stop = useRef(() => {})

  useEffect(() => {
    const key = whatIsRead(programme, layer)
    const before = asked.current
    const isSame = before?.layer === layer && sameItems(before.key, key)
    if (isSame) return
    asked.current = { layer, key }
    stop.current()
    setState(({ answers }) => ({
      answers: before?.layer === layer ? answers : {},
      isWaiting: true,
    }))
    const left = new Set<string>(layer === base ? questionsOfBase : questionsOfProposal)
    const timer = setTimeout(() => {
      stop.current = askSlowly(programme, layer, ({ question, answer }) => {
        left.delete(question)
        setState(({ answers }) => ({
          answers: { ...answers, [question]: answer },
          isWaiting: left.size > 0,
        }))
      })
    }, patience)
    stop.current = () => clearTimeout(timer)
  }, [programme, layer])

  useEffect(
    () => () => {
      stop.current()
      asked.current = undefined
    },
    [],
  )
  return state
}

const questionsOfBase = ['completeness', 'loops', 'support'] as const
const questionsOfProposal = [...questionsOfBase, 'places', 'overlaps'] as const

/** Everything that an answer can depend on, by identity. */
function whatIsRead(programme: Programme, layer: Layer): readonly unknown[] {
  if (layer === base) return [structureOf(programme.theory)]
  const others = Object.values(programme.proposals).flatMap((proposal) => [
    proposal.change,
    proposal.rulings,
    proposal.stances,
    proposal.status,
  ])
  return [overlayOf(programme, layer), programme.places, ...others]
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i])
}
