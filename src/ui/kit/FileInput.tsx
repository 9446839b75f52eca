import type { Ref } from 'react'

interface FileInputProps {
  /** What is asked for; the field itself is not seen: a button opens it by its `click`. */
  readonly label: string
  readonly onFile: (file: File) => void
  readonly ref: Ref<HTMLInputElement>
}

/** The browser's own way to choose one JSON file. */
export function FileInput({ label, onFile, ref }: FileInputProps) {
  return (
    <input
      ref={ref}
      type="file"
      accept=".json,application/json"
      aria-label={label}
      hidden
      onChange={(event) => {
        const file = event.target.files?.[0]
        if (file) onFile(file)
        // The same file can be chosen again, when it has been mended.
        event.target.value = ''
      }}
    />
  )
}
