import { useSay } from '../desk.ts'
import { IconButton } from '../kit/IconButton.tsx'
import { Menu } from '../kit/Menu.tsx'
import { useLookEntries } from './useLookEntries.ts'

/** The menus of language and of light and dark. */
export function LookMenus() {
  const say = useSay()
  const { languages, schemes } = useLookEntries()
  return (
    <>
      <Menu
        name={say('app.language')}
        align="end"
        trigger={(props) => <IconButton {...props} name={say('app.language')} icon="language" />}
        entries={languages}
      />
      <Menu
        name={say('app.scheme')}
        align="end"
        trigger={(props) => <IconButton {...props} name={say('app.scheme')} icon="theme" />}
        entries={schemes}
      />
    </>
  )
}
