import { useEffect, useRef, useState } from 'react'
import { live } from '#model/live.ts'
import { useApp } from '../app.ts'
import { useSay } from '../desk.ts'
import { useIsDark } from '../useIsDark.ts'

interface ThumbnailProps {
  readonly id: string
  /** When it was last changed: a picture for each. */
  readonly changed: string
}

/** How a programme's theory looks, drawn when it comes into sight. */
export function Thumbnail({ id, changed }: ThumbnailProps) {
  const { library } = useApp()
  const say = useSay()
  const isDark = useIsDark()
  const frame = useRef<HTMLSpanElement>(null)
  const [picture, setPicture] = useState<string>()

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the programme is a reason to draw it anew.
  useEffect(() => {
    let isWanted = true
    const draw = async () => {
      const opened = await library.open(id)
      if (!opened.ok || !isWanted) return
      const programme = live(opened.value.stored)
      if (Object.keys(programme.theory.factors).length === 0) return setPicture(undefined)
      const { drawThumbnail } = await import('./drawThumbnail.ts')
      if (isWanted) setPicture(drawThumbnail(programme, say, isDark))
    }
    const stop = whenSeen(frame.current, () => void draw())
    return () => {
      isWanted = false
      stop()
    }
  }, [library, id, changed, say, isDark])

  return (
    <span ref={frame} className="thumbnail">
      {picture !== undefined && <img src={picture} alt="" />}
    </span>
  )
}

function whenSeen(element: Element | null, act: () => void): () => void {
  if (!element) return () => {}
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return
    observer.disconnect()
    act()
  })
  observer.observe(element)
  return () => observer.disconnect()
}
