import { type Completeness, notReviewedSince } from '#analysis/completeness.ts'
import { useSay } from '../desk.ts'
import { lackings } from './completenessWords.ts'
import { litThings, type Names } from './names.ts'
import { Row, Rows } from './Row.tsx'
import { Section } from './Section.tsx'
import { ShowMe } from './ShowMe.tsx'
import { ThingList } from './ThingList.tsx'

interface CompletenessSectionProps {
  readonly completeness: Completeness | undefined
  readonly names: Names
}

/** What nobody has written, looked at or drawn yet, each count with a way to see which. */
export function CompletenessSection({ completeness, names }: CompletenessSectionProps) {
  const say = useSay()
  const lately = notReviewedSince(names.after, monthsAgo(6)).filter(
    (id) => names.after.assumptions[id]?.reviewed,
  )
  return (
    <Section name="completeness" title={say('impact.completeness')}>
      {!completeness && <p className="impact-note">{say('impact.waiting')}</p>}
      {completeness && (
        <Rows>
          {lackings.map((lacking) => (
            <Lacking
              key={lacking}
              words={say(`impact.completeness.${lacking}`, { n: completeness[lacking].length })}
              ids={completeness[lacking]}
              names={names}
            />
          ))}
          {lately.length > 0 && (
            <Lacking
              words={say('impact.completeness.notReviewedLately', { n: lately.length })}
              ids={lately}
              names={names}
            />
          )}
        </Rows>
      )}
    </Section>
  )
}

function Lacking(props: {
  readonly words: string
  readonly ids: readonly string[]
  readonly names: Names
}) {
  const { words, ids, names } = props
  if (ids.length === 0) return <li className="impact-fine">{words}</li>
  return (
    <Row lit={() => litThings(names, ids)} title={words}>
      <ShowMe what={words} ids={ids} names={names} />
      <ThingList ids={ids} names={names} />
    </Row>
  )
}

/** The day so many months ago, ISO 8601. */
function monthsAgo(months: number): string {
  const day = new Date()
  day.setMonth(day.getMonth() - months)
  return day.toISOString().slice(0, 10)
}
