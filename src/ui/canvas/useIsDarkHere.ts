import { useSyncExternalStore } from 'react'

/** Whether the page is dark, as its colours are; the component follows it. */
export function useIsDarkHere(): boolean {
  return useSyncExternalStore(watch, isDark)
}

function isDark(): boolean {
  return getComputedStyle(document.documentElement).colorScheme === 'dark'
}

function watch(listener: () => void): () => void {
  const machine = matchMedia('(prefers-color-scheme: dark)')
  const page = new MutationObserver(listener)
  page.observe(document.documentElement, { attributeFilter: ['data-color-scheme'] })
  machine.addEventListener('change', listener)
  return () => {
    page.disconnect()
    machine.removeEventListener('change', listener)
  }
}
