import type { KeyboardEvent } from 'react'

/** Does it when Enter is pressed; the key does nothing more, not even in whatever gets the focus then. */
export function onEnter(deed: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    deed()
  }
}
