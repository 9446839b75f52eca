import type { VectorsMap as Vectors } from '#framework/vectors.ts'
import type { Card } from '#model/boards.ts'
import type { Theory } from '#model/theory.ts'
import { useSay } from '../desk.ts'
import { PaperFoot, PaperHead } from './Paper.tsx'
import { useFramework } from './useFramework.ts'
import { VectorsMap } from './VectorsMap.tsx'

interface VectorsPaperProps {
  readonly title: string
  readonly card: Card
  readonly theory: Theory
  readonly vectors: Vectors
}

/** The map of vectors as it stands on paper. */
export function VectorsPaper({ title, card, theory, vectors }: VectorsPaperProps) {
  const say = useSay()
  const { framework } = useFramework()
  return (
    <>
      <PaperHead board={say('card.view.vectors')} title={title} />
      <VectorsMap card={card} theory={theory} vectors={vectors} />
      <ul className="vectors-legend">
        {(['stays', 'before', 'new'] as const).map((state) => (
          <li key={state}>
            <span className="vectors-chip" data-state={state}>
              {say(`vectors.legend.${state}`)}
            </span>
          </li>
        ))}
      </ul>
      <PaperFoot source={framework.sources.lenses} />
    </>
  )
}
