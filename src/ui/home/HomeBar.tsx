import { useSay } from '../desk.ts'
import { IconButton } from '../kit/IconButton.tsx'
import { LookMenus } from '../settings/LookMenus.tsx'
import { Brand } from './Brand.tsx'

/** The name of the app, and how it looks and speaks. */
export function HomeBar({ onSettings }: { readonly onSettings: () => void }) {
  const say = useSay()
  return (
    <header className="home__bar">
      <Brand />
      <div className="home__tools">
        <LookMenus />
        <IconButton name={say('app.settings')} icon="settings" onClick={onSettings} />
      </div>
    </header>
  )
}
