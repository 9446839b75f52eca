import { type FocusEvent, useLayoutEffect, useRef } from 'react'

type TextControl = HTMLInputElement | HTMLTextAreaElement

/**
 * Keeps the whole of a text selected when another text comes from elsewhere: a browser would put the
 * caret after it, and what one was about to write over it would be joined to it.
 */
export function useKeptSelection(text: string) {
  const field = useRef<TextControl>(undefined)
  const shown = useRef(text)
  // The field still shows the old text now; an event would tell of the selection too late.
  const wasWhole = text !== shown.current && isWholeSelected(field.current)
  useLayoutEffect(() => {
    shown.current = text
    if (wasWhole) field.current?.select()
  }, [text, wasWhole])
  return {
    onFocus: ({ currentTarget }: FocusEvent<TextControl>) => {
      field.current = currentTarget
    },
  }
}

function isWholeSelected(field: TextControl | undefined): boolean {
  if (!field || field !== document.activeElement || field.value === '') return false
  return field.selectionStart === 0 && field.selectionEnd === field.value.length
}
