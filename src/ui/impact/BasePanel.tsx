import { useSay } from '../desk.ts'

/** On the base there is no proposal to tell about: what to do, and what can be asked of the theory itself. */
export function BasePanel() {
  const say = useSay()
  return <p className="impact-sentence">{say('impact.none')}</p>
}
