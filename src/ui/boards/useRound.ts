import { useRef, useState } from 'react'
import type { Domain } from '#model/boards.ts'

type Hands = Readonly<Partial<Record<Domain, number>>>

/**
 * What is said around a placing before and after it is made: hands that were raised for a part, who
 * speaks for the placings of this meeting, and which undo step the last placing is.
 */
export interface Round {
  readonly current: (factor: string) => { readonly hands?: Hands | undefined; readonly by: string }
  readonly raise: (factor: string, hands: Hands) => void
  readonly speak: (by: string) => void
  readonly begin: (factor: string, move: string, edit: string) => void
  /** The step that a placing was made in, if it was the last; what is said of it joins that step. */
  readonly editOf: (move: string) => string | undefined
}

export function useRound(): Round {
  const [hands, setHands] = useState<Readonly<Record<string, Hands>>>({})
  const [by, setBy] = useState('')
  const last = useRef<{ readonly move: string; readonly edit: string }>(undefined)
  return {
    current: (factor) => ({ hands: hands[factor], by }),
    raise: (factor, raised) => setHands({ ...hands, [factor]: raised }),
    speak: setBy,
    begin: (factor, move, edit) => {
      last.current = { move, edit }
      const { [factor]: _, ...others } = hands
      setHands(others)
    },
    editOf: (move) => (last.current?.move === move ? last.current.edit : undefined),
  }
}
