import { type DragEvent, useRef, useState } from 'react'
import { useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { FileInput } from '../kit/FileInput.tsx'

/** A place to choose a programme file, or to drop one. */
export function FilePick({ onFile }: { readonly onFile: (file: File) => void }) {
  const say = useSay()
  const input = useRef<HTMLInputElement>(null)
  const [held, setHeld] = useState(false)
  const drop = (event: DragEvent) => {
    setHeld(false)
    const file = event.dataTransfer.files[0]
    if (!file) return
    // Told to the page, which else would open the file as a programme.
    event.preventDefault()
    onFile(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file can be dropped here; the button in it is the way by keyboard.
    <div
      className="elsewhere-pick"
      data-held={held || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setHeld(true)
      }}
      onDragLeave={() => setHeld(false)}
      onDrop={drop}
    >
      <Button icon="upload" variant="secondary" onClick={() => input.current?.click()}>
        {say('elsewhere.choose')}
      </Button>
      <span className="elsewhere-soft">{say('elsewhere.drop')}</span>
      <FileInput ref={input} label={say('elsewhere.choose')} onFile={onFile} />
    </div>
  )
}
