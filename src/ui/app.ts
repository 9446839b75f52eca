import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Library } from '#editor/library.ts'
import type { Language } from '#model/programme.ts'
import type { NewVersion } from './newVersion.ts'
import type { PreferenceStore, Preferences } from './preferences.ts'

/** All that the screens work with, whichever programme is open. */
export interface AppThings {
  readonly library: Library
  readonly preferences: PreferenceStore
  readonly newVersion: NewVersion
}

export const AppContext = createContext<AppThings | undefined>(undefined)

export function useApp(): AppThings {
  const app = useContext(AppContext)
  if (!app) throw new Error('useApp was called outside the app.')
  return app
}

/** A piece of what the person has chosen for this machine; the component follows it. */
export function usePreference<T>(select: (preferences: Preferences) => T): T {
  return useStore(useApp().preferences, select)
}

export const LanguageContext = createContext<Language>('nb')

/** The language that the screen is in. */
export function useLanguage(): Language {
  return useContext(LanguageContext)
}
