import { type RefObject, useEffect, useRef } from 'react'
import { setRecord } from '#editor/deeds/fields.ts'
import { useDesk } from '../desk.ts'
import { takeTyped } from '../typedAhead.ts'

/** Where the field of a title is that is written as soon as it shows; what was typed meanwhile is in it. */
export function useEntitled(id: string): RefObject<HTMLDivElement | null> {
  const { editor, view } = useDesk()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (view.store.getState().entitled !== id) return
    view.store.setState({ entitled: undefined })
    const typed = takeTyped(view)
    if (typed !== '') setRecord(editor, 'assumptions', id, { title: typed })
    const field = place.current?.querySelector('textarea')
    field?.focus()
    if (typed === '') field?.select()
    else field?.setSelectionRange(typed.length, typed.length)
  }, [editor, view, id])
  return place
}
