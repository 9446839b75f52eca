import { type ReactNode, useEffect, useRef } from 'react'
import type { Message } from '#text/say.ts'
import { inkStyle } from '../canvas/inks.ts'
import { download } from '../download.ts'
import { sheetPicture } from './sheetPicture.ts'

interface PicturePaperProps {
  readonly name: string
  readonly as: 'download' | 'copy'
  readonly onTaken: (message: Message) => void
  readonly children: ReactNode
}

/**
 * A sheet outside the window, light and of one width whatever the screen is like, of which a picture
 * is taken as soon as it stands there.
 */
export function PicturePaper({ name, as, onTaken, children }: PicturePaperProps) {
  const sheet = useRef<HTMLDivElement>(null)
  const given = useRef({ name, as, onTaken })
  useEffect(() => {
    let isLeft = false
    const { name, as, onTaken } = given.current
    void taken(sheet.current, name, as).then((message) => {
      if (!isLeft) onTaken(message)
    })
    return () => {
      isLeft = true
    }
  }, [])
  return (
    <div className="board-paper-room" aria-hidden="true" inert>
      <div ref={sheet} className="board-paper" data-color-scheme="light" style={inkStyle}>
        {children}
      </div>
    </div>
  )
}

async function taken(
  sheet: HTMLElement | null,
  name: string,
  as: 'download' | 'copy',
): Promise<Message> {
  try {
    if (!sheet) throw new Error('There is no sheet to take a picture of.')
    const picture = sheetPicture(sheet)
    if (as === 'copy') {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
      return { key: 'boards.pictureCopied' }
    }
    download(`${name}.png`, await picture)
    return { key: 'shell.fileSaved', args: { name: `${name}.png` } }
  } catch {
    return { key: 'boards.pictureFailed' }
  }
}
