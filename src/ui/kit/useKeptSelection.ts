import { type SyntheticEvent, useLayoutEffect, useRef } from 'react'

type TextControl = HTMLInputElement | HTMLTextAreaElement

/**
 * Keeps the whole of a text selected when another text comes from elsewhere: a browser would put the
 * caret after it, and what one was about to write over it would be joined to it.
 */
export function useKeptSelection(text: string) {
  const whole = useRef<TextControl>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the field shows another text.
  useLayoutEffect(() => {
    if (whole.current && whole.current === document.activeElement) whole.current.select()
  }, [text])
  return {
    onSelect: ({ currentTarget: field }: SyntheticEvent<TextControl>) => {
      const { selectionStart, selectionEnd, value } = field
      const isWhole = value !== '' && selectionStart === 0 && selectionEnd === value.length
      whole.current = isWhole ? field : undefined
    },
    /** What one types oneself is not to be selected. */
    typed: () => {
      whole.current = undefined
    },
  }
}
