import { TextField } from '../kit/TextField.tsx'

interface AdderProps {
  readonly label: string
  readonly description: string
  readonly onAdd: (text: string) => void
  /** Asked for by Escape. */
  readonly onLeave: () => void
}

/** A field in which one writes what is to be added: Enter or leaving adds it, and the next can be written. */
export function Adder({ label, description, onAdd, onLeave }: AdderProps) {
  return (
    <TextField
      label={label}
      description={description}
      value=""
      autoFocus
      onCommit={(text) => text.trim() !== '' && onAdd(text.trim())}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onLeave()
      }}
    />
  )
}
