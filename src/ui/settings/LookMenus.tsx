import { languages } from '#model/programme.ts'
import type { Key } from '#text/say.ts'
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
  const schemeName = (it: (typeof schemes)[number]) => say(`app.scheme.${it}` satisfies Key)
  return (
    <>
      <Menu
        name={say('app.language')}
        align="end"
        trigger={(props) => <IconButton {...props} name={say('app.language')} icon="language" />}
        entries={[
          ...languages.map((it) => ({
            label: say(`language.${it}`),
            chosen: language === it,
            run: () => preferences.setState({ language: it }),
          })),
          'line',
          {
            label: say('app.languageAuto'),
            chosen: language === undefined,
            run: () => preferences.setState({ language: undefined }),
          },
        ]}
      />
      <Menu
        name={say('app.scheme')}
        align="end"
        trigger={(props) => <IconButton {...props} name={say('app.scheme')} icon="theme" />}
        entries={schemes.map((it) => ({
          label: schemeName(it),
          chosen: scheme === it,
          run: () => preferences.setState({ scheme: it }),
        }))}
      />
    </>
  )
}
