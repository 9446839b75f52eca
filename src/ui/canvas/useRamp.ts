import { useEffect, useReducer, useState } from 'react'
import { ramped } from './ramp.ts'

/** So few come at once. */
const few = 60

/** The items that may be on the page now, `most` more in each frame; the same array once all are. */
export function useRamp<T extends { readonly id: string }>(
  wanted: readonly T[],
  most: number,
): readonly T[] {
  const [, again] = useReducer((count: number) => count + 1, 0)
  const [memory] = useState((): { ids: ReadonlySet<string> } => ({ ids: new Set() }))
  const items = ramped(wanted, memory.ids, wanted.length <= few ? wanted.length : most)
  useEffect(() => {
    memory.ids = new Set(items.map((item) => item.id))
    if (items.length === wanted.length) return
    const frame = requestAnimationFrame(again)
    return () => cancelAnimationFrame(frame)
  })
  return items
}
