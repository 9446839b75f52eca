import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Distance, distances } from '#drawing/distances.ts'
import type { Library } from '#editor/library.ts'
import { type Language, languages } from '#model/programme.ts'
import { type WheelWish, wheelWishes } from './canvas/wheel.ts'
import type { RightPane } from './view.ts'

/** What a person has chosen for this machine. Nothing of it is a programme's. */
export interface Preferences {
  /** Absent: as the browser. */
  readonly language: Language | undefined
  readonly scheme: 'auto' | 'light' | 'dark'
  /** Whether single letters do things, as `N` does; some ways of writing want them left alone. */
  readonly letterKeys: boolean
  readonly wheel: WheelWish
  /** Metres from the screen to the back row. */
  readonly distance: Distance
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
  wheel: 'auto',
  distance: 5,
  leftOpen: true,
  rightOpen: true,
  rightPane: 'impact',
  leftWidth: 16,
  rightWidth: 24,
}

export type PreferenceStore = StoreApi<Preferences>

/** The preferences as they were left; from now on each change is kept. */
export async function openPreferences(
  library: Pick<Library, 'preferences' | 'prefer'>,
): Promise<PreferenceStore> {
  const kept = await library.preferences()
  const store = createStore<Preferences>(() => preferencesOf(kept.ok ? kept.value : {}))
  store.subscribe((now, before) => {
    for (const name of Object.keys(now) as (keyof Preferences)[]) {
      if (now[name] === before[name]) continue
      void library.prefer(name, now[name] === undefined ? undefined : String(now[name]))
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
    wheel: oneOf(wheelWishes, kept['wheel']) ?? usual.wheel,
    distance: distances.find((metres) => String(metres) === kept['distance']) ?? usual.distance,
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
