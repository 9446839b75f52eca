import type { FocusOn } from '#drawing/focus.ts'
import { useDesk } from '../desk.ts'
import { easels } from './easel.ts'
import { readOn } from './reading.ts'

/** Shows a part of the theory alone, asked for beside the canvas. */
export function useReader(): (focus: FocusOn) => void {
  const { view } = useDesk()
  return (focus) => {
    const easel = easels.get(view)
    if (easel) void readOn(easel, focus)
  }
}
