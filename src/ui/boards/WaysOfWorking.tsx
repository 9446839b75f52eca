import type { Domain } from '#model/boards.ts'
import { useSay } from '../desk.ts'
import { SourceMark } from './SourceMark.tsx'
import { useFramework } from './useFramework.ts'

/** How cause and effect are known in a domain, how one responds, and ways of working that fit: advice. */
export function WaysOfWorking({ domain }: { readonly domain: Domain }) {
  const say = useSay()
  const { framework, word } = useFramework()
  const { title, cause, response, unconfirmed, practice, ways } = framework.domains[domain]
  return (
    <dl className="cynefin-ways">
      <dt>{say('cynefin.cause')}</dt>
      <dd>
        {word(cause)} <SourceMark source={framework.sources.domains} what={word(title)} />
      </dd>
      <dt>{say('cynefin.response')}</dt>
      <dd>
        {word(response)}
        {unconfirmed && <span className="board-note"> {say('boards.unconfirmed')}</span>}
      </dd>
      {practice && (
        <>
          <dt>{say('cynefin.practice')}</dt>
          <dd>{word(practice)}</dd>
        </>
      )}
      <dt>{say('cynefin.ways')}</dt>
      <dd>
        {word(ways)} <SourceMark source={framework.sources.ways} what={say('cynefin.ways')} />
      </dd>
    </dl>
  )
}
