import { useEffect, useState } from 'react'
import { useSay } from '../desk.ts'
import { Icon } from '../kit/Icon.tsx'

/** Shown while a file is held over the window; letting it go opens it. */
export function DropVeil({ onFile }: { readonly onFile: (file: File) => void }) {
  const say = useSay()
  const [held, setHeld] = useState(false)

  useEffect(() => {
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const over = (event: DragEvent) => {
      if (!hasFile(event)) return
      event.preventDefault()
      setHeld(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHeld(false)
    }
    const drop = (event: DragEvent) => {
      setHeld(false)
      const file = event.dataTransfer?.files[0]
      // Where something nearer wanted it, it has been taken.
      if (!file || event.defaultPrevented) return
      event.preventDefault()
      onFile(file)
    }
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [onFile])

  if (!held) return null
  return (
    <div className="drop-veil">
      <div className="drop-veil__word">
        <Icon name="file" size="md" />
        {say('home.drop')}
      </div>
    </div>
  )
}
