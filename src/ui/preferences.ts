import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Language, languages } from '#model/programme.ts'
import type { RightPane } from './view.ts'

/** What a person has chosen for this machine. Nothing of it is a programme's. */
export interface Preferences {
  /** Absent: as the browser. */
  readonly language: Language | undefined
  readonly scheme: 'auto' | 'light' | 'dark'
  /** Whether single letters do things, as `N` does; some ways of writing want them left alone. */
  readonly letterKeys: boolean
  readonly leftOpen: boolean
  readonly rightOpen: boolean
  readonly rightPane: RightPane
  /** Widths in rem. */
  readonly leftWidth: number
  readonly rightWidth: number
}

export const usualPreferences: Preferences = {
  language: undefined,
  scheme: 'auto',
  letterKeys: true,
  leftOpen: true,
  rightOpen: true,
  rightPane: 'impact',
  leftWidth: 16,
  rightWidth: 24,
}

export type PreferenceStore = StoreApi<Preferences>

/** Where preferences are kept between visits: small texts by name. */
export interface PreferenceDrawer {
  preferences(): Promise<Readonly<Record<string, string>>>
  prefer(name: string, value: string | undefined): void
}

/** The preferences as they were left; from now on each change is put in the drawer. */
export async function openPreferences(drawer: PreferenceDrawer): Promise<PreferenceStore> {
  const store = createStore<Preferences>(() => usualPreferences)
  store.setState(preferencesOf(await drawer.preferences()))
  store.subscribe((now, before) => {
    for (const name of Object.keys(now) as (keyof Preferences)[]) {
      if (now[name] === before[name]) continue
      drawer.prefer(name, now[name] === undefined ? undefined : String(now[name]))
    }
  })
  return store
}

/** What was kept, as far as it makes sense. */
export function preferencesOf(kept: Readonly<Record<string, string>>): Preferences {
  const usual = usualPreferences
  return {
    language: languages.find((language) => language === kept['language']),
    scheme: oneOf(['auto', 'light', 'dark'], kept['scheme']) ?? usual.scheme,
    letterKeys: yesOrNo(kept['letterKeys']) ?? usual.letterKeys,
    leftOpen: yesOrNo(kept['leftOpen']) ?? usual.leftOpen,
    rightOpen: yesOrNo(kept['rightOpen']) ?? usual.rightOpen,
    rightPane: oneOf(['inspector', 'impact'], kept['rightPane']) ?? usual.rightPane,
    leftWidth: width(kept['leftWidth']) ?? usual.leftWidth,
    rightWidth: width(kept['rightWidth']) ?? usual.rightWidth,
  }
}

function oneOf<T extends string>(all: readonly T[], text: string | undefined): T | undefined {
  return all.find((it) => it === text)
}

function yesOrNo(text: string | undefined): boolean | undefined {
  return text === 'true' ? true : text === 'false' ? false : undefined
}

function width(text: string | undefined): number | undefined {
  const rem = Number(text)
  return rem >= 10 && rem <= 60 ? rem : undefined
}
