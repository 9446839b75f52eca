import { usePreference } from './app.ts'
import { useMedia } from './useMedia.ts'

/** Whether the screen is dark, by choice or as the machine is. */
export function useIsDark(): boolean {
  const scheme = usePreference((preferences) => preferences.scheme)
  const machineIsDark = useMedia('(prefers-color-scheme: dark)')
  return scheme === 'auto' ? machineIsDark : scheme === 'dark'
}
