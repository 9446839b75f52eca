import { type ReactNode, useState } from 'react'
import { Button } from '../kit/Button.tsx'

interface RevealProps {
  readonly label: string
  /** What is shown when it is asked for; `close` puts it away again. */
  readonly children: (close: () => void) => ReactNode
}

/** A quiet button that gives way to the fields it stands for. */
export function Reveal({ label, children }: RevealProps) {
  const [open, setOpen] = useState(false)
  if (open) return children(() => setOpen(false))
  return (
    <Button
      variant="tertiary"
      size="sm"
      icon="add"
      className="inspector-add"
      onClick={() => setOpen(true)}
    >
      {label}
    </Button>
  )
}
