import { createContext, useContext } from 'react'
import { nb } from '#text/nb.ts'
import { type Say, sayIn } from '#text/say.ts'

const SayContext = createContext<Say>(sayIn(nb, 'nb'))

/** Gives the components of the kit the chosen language; without it they speak bokmål. */
export const KitWords = SayContext.Provider

/** What a component of the kit itself has to say, such as the name of a close button. */
export function useKitWords(): Say {
  return useContext(SayContext)
}
