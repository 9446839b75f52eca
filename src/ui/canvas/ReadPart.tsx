import type { FocusOn } from '#drawing/focus.ts'
import { Button } from '../kit/Button.tsx'
import { useReader } from './useReader.ts'

interface ReadPartProps {
  readonly focus: FocusOn
  readonly label: string
  /** Says whose part it is, for those who hear the button alone. */
  readonly name?: string
}

/** Shows a part of the theory alone on the canvas. */
export function ReadPart({ focus, label, name }: ReadPartProps) {
  const readOn = useReader()
  return (
    <div>
      <Button
        variant="secondary"
        tone="neutral"
        size="sm"
        icon="eye"
        aria-label={name}
        onClick={() => readOn(focus)}
      >
        {label}
      </Button>
    </div>
  )
}
