import { languages } from '#model/programme.ts'
import { useApp, usePreference } from '../app.ts'
import { useSay } from '../desk.ts'
import type { MenuAction } from '../kit/MenuList.tsx'

const schemes = ['auto', 'light', 'dark'] as const

/** The choices of language and of light and dark, as the things of menus. */
export function useLookEntries(): {
  readonly languages: readonly MenuAction[]
  readonly schemes: readonly MenuAction[]
} {
  const { preferences } = useApp()
  const say = useSay()
  const language = usePreference((chosen) => chosen.language)
  const scheme = usePreference((chosen) => chosen.scheme)
  return {
    languages: [...languages, undefined].map((it) => ({
      label: it === undefined ? say('app.languageAuto') : say(`language.${it}`),
      chosen: language === it,
      run: () => preferences.setState({ language: it }),
    })),
    schemes: schemes.map((it) => ({
      label: say(`app.scheme.${it}`),
      chosen: scheme === it,
      run: () => preferences.setState({ scheme: it }),
    })),
  }
}
