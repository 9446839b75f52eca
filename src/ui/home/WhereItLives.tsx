import { useEffect, useState } from 'react'
import type { Entry, Persistence } from '#editor/library.ts'
import { useApp, useLanguage } from '../app.ts'
import { useSay } from '../desk.ts'
import { Icon } from '../kit/Icon.tsx'
import { bytesText } from './bytesText.ts'

interface Keeping {
  readonly persistence: Persistence
  readonly room: { readonly used: number; readonly allowed: number } | undefined
}

/** One line on where the data lives, what the browser has promised, and how much room there is. */
export function WhereItLives({ entries }: { readonly entries: readonly Entry[] }) {
  const say = useSay()
  const language = useLanguage()
  const keeping = useKeeping(entries)
  const { persistence, room } = keeping ?? {}
  return (
    <footer className="home__foot">
      <Icon name="computer" />
      <p>
        {say('home.where')} {persistence === 'promised' && say('home.promised')}
        {persistence === 'refused' && entries.length > 0 && say('home.notPromised')}{' '}
        {room && (
          <span className="home__room">
            {say('home.room', {
              used: bytesText(language, room.used),
              allowed: bytesText(language, room.allowed),
            })}
          </span>
        )}
      </p>
    </footer>
  )
}

/** Asked anew whenever the shelf changes. */
function useKeeping(entries: readonly Entry[]): Keeping | undefined {
  const { library } = useApp()
  const [keeping, setKeeping] = useState<Keeping>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed shelf is the reason to ask again.
  useEffect(() => {
    let isWanted = true
    void Promise.all([library.persisted(), library.room()]).then(([persistence, room]) => {
      if (isWanted) setKeeping({ persistence, room })
    })
    return () => {
      isWanted = false
    }
  }, [library, entries])
  return keeping
}
