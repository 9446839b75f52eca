import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Easel, EaselState } from './easel.ts'

export const EaselContext = createContext<Easel | undefined>(undefined)

export function useTheEasel(): Easel {
  const easel = useContext(EaselContext)
  if (!easel) throw new Error('useTheEasel was called outside the canvas.')
  return easel
}

/** A piece of the canvas' own state; the component follows it. */
export function useEasel<T>(select: (state: EaselState) => T): T {
  return useStore(useTheEasel().store, select)
}
