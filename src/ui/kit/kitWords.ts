import { createContext, useContext } from 'react'
import type { Say } from '#text/say.ts'

const SayContext = createContext<Say | undefined>(undefined)

/** Gives the components of the kit the chosen language. */
export const KitWords = SayContext.Provider

/** What a component of the kit itself has to say, such as the name of a close button. */
export function useKitWords(): Say {
  const say = useContext(SayContext)
  if (!say) throw new Error('Components of the kit stand inside KitWords')
  return say
}
