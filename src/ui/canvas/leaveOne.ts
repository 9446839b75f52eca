import type { Easel } from './easel.ts'
import { callOffLinking } from './linking.ts'
import { stopMoving } from './moving.ts'
import { callOff, readWhole } from './reading.ts'

/** What Esc does: leaves one thing at a time, the latest first. */
export function leaveOne(easel: Easel): void {
  const { editor, view } = easel.desk
  const { tool, litFast, awaited, tidying, reading } = view.store.getState()
  const { linking, moving } = easel.store.getState()
  if (awaited || tidying) callOff(easel)
  else if (linking) callOffLinking(easel, true)
  else if (moving) stopMoving(easel)
  else if (tool !== 'select') view.store.setState({ tool: 'select' })
  else if (litFast) view.store.setState({ litFast: undefined })
  else if (reading?.focus) void readWhole(easel)
  else editor.select([])
}
