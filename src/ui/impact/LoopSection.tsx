import type { LoopKind, Loops } from '#analysis/loops.ts'
import { useSay } from '../desk.ts'
import { Icon } from '../kit/Icon.tsx'
import { firstRows } from './look.ts'
import type { Names } from './names.ts'
import { Row, Rows } from './Row.tsx'
import { Section } from './Section.tsx'
import { litOf } from './useLighting.ts'

const icons = {
  reinforcing: 'trendUp',
  balancing: 'trendFlat',
  unclear: 'help',
} as const satisfies Record<LoopKind, string>

interface LoopSectionProps {
  readonly loops: Loops | undefined
  readonly names: Names
}

/** What comes back to where it began, and whether that strengthens or holds back. */
export function LoopSection({ loops, names }: LoopSectionProps) {
  const say = useSay()
  return (
    <Section name="loops" title={say('impact.loops')} count={loops?.loops.length}>
      {!loops && <p className="impact-note">{say('impact.waiting')}</p>}
      {loops?.loops.length === 0 && <p className="impact-note">{say('impact.loops.none')}</p>}
      <Rows first={firstRows('')}>
        {loops?.loops.map(({ factors, links, kind }) => (
          <Row
            key={links.join(' ')}
            lit={() => litOf(factors, links)}
            mark={<Icon name={icons[kind]} />}
            title={[...factors, factors[0] ?? ''].map(names.factor).join(' → ')}
            meta={say(`loop.${kind}`)}
          />
        ))}
      </Rows>
      {loops?.hasMore && <p className="impact-note">{say('impact.loops.more')}</p>}
    </Section>
  )
}
