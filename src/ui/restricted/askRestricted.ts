import { countOf, type Restricted } from '#model/restricted.ts'
import type { View } from '../view.ts'

/** What is about to leave the app: in a picture things can be missing, in a text their names can. */
export type Outlet = 'picture' | 'text'

export interface RestrictedQuestion {
  readonly restricted: Restricted
  readonly outlet: Outlet
  /** `undefined`: nothing is to leave at all. */
  answer(leaveOut: boolean | undefined): void
}

const questions = new WeakMap<View, RestrictedQuestion>()

/** The question that the dialog asks. */
export function questionIn(view: View): RestrictedQuestion | undefined {
  return questions.get(view)
}

/**
 * Asks whether what is exempt from public access is to be left out; without anything of the kind it is
 * no question. `undefined`: the person thought better of it.
 */
export function askRestricted(
  view: View,
  restricted: Restricted,
  outlet: Outlet,
): Promise<boolean | undefined> {
  if (countOf(restricted) === 0) return Promise.resolve(false)
  return new Promise((resolve) => {
    questions.set(view, {
      restricted,
      outlet,
      answer: (leaveOut) => {
        questions.delete(view)
        view.store.setState({ dialog: undefined })
        resolve(leaveOut)
      },
    })
    view.store.setState({ dialog: 'restricted' })
  })
}
