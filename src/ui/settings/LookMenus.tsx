import { languages } from '#model/programme.ts'
import { useApp, usePreference } from '../app.ts'
import { useSay } from '../desk.ts'
import { IconButton } from '../kit/IconButton.tsx'
import { Menu } from '../kit/Menu.tsx'

const schemes = ['auto', 'light', 'dark'] as const

/** The menus of language and of light and dark. */
export function LookMenus() {
  const { preferences } = useApp()
  const say = useSay()
  const language = usePreference((chosen) => chosen.language)
  const scheme = usePreference((chosen) => chosen.scheme)
  return (
    <>
      <Menu
        name={say('app.language')}
        align="end"
        trigger={(props) => <IconButton {...props} name={say('app.language')} icon="language" />}
        entries={[...languages, undefined].map((it) => ({
          label: it === undefined ? say('app.languageAuto') : say(`language.${it}`),
          chosen: language === it,
          run: () => preferences.setState({ language: it }),
        }))}
      />
      <Menu
        name={say('app.scheme')}
        align="end"
        trigger={(props) => <IconButton {...props} name={say('app.scheme')} icon="theme" />}
        entries={schemes.map((it) => ({
          label: say(`app.scheme.${it}`),
          chosen: scheme === it,
          run: () => preferences.setState({ scheme: it }),
        }))}
      />
    </>
  )
}
