import type { Problem } from '#model/problem.ts'
import { useSay } from '../desk.ts'
import { List } from '../kit/List.tsx'
import { placeText, problemText } from './problemText.ts'

const most = 12

/** What is wrong with a file, each with its place. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const say = useSay()
  const left = problems.length - most
  return (
    <List>
      {problems.slice(0, most).map((problem) => {
        const place = placeText(say, problem)
        return (
          <li key={`${problem.code} ${problem.at} ${problem.found}`}>
            {problemText(say, problem)}
            {place !== '' && (
              <div className="problem-place">{say('problems.at', { at: place })}</div>
            )}
          </li>
        )
      })}
      {left > 0 && <li>{say('problems.more', { n: left })}</li>}
    </List>
  )
}
