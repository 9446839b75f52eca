import { placingsOf, summaryOf } from '#framework/placings.ts'
import { type Domain, domains } from '#model/boards.ts'
import { theoryWith } from '#model/layers.ts'
import type { Programme } from '#model/programme.ts'
import { useSay } from '../desk.ts'
import { PaperFoot, PaperHead } from './Paper.tsx'
import { useFramework } from './useFramework.ts'
import { zoneOrder } from './zoneOrder.ts'

interface CynefinPaperProps {
  readonly title: string
  readonly programme: Programme
  readonly proposal: string
}

/** The placings as they stand on paper: zones with parts and their reasons. */
export function CynefinPaper({ title, programme, proposal }: CynefinPaperProps) {
  const say = useSay()
  const { framework, word } = useFramework()
  const { factors } = theoryWith(programme.theory, programme.proposals[proposal]?.change ?? {})
  const placings = placingsOf(programme, proposal)
  const { counts, hardest, open } = summaryOf(placings)
  const name = (domain: Domain) => word(framework.domains[domain].title)
  return (
    <>
      <PaperHead board={say('cynefin.board')} title={title} />
      <p className="paper-lead">
        {[
          say('cynefin.partCount', { n: placings.length }),
          ...domains.filter((it) => counts[it]).map((it) => `${name(it)} ${counts[it]}`),
          ...(open.length > 0 ? [say('cynefin.openCount', { n: open.length })] : []),
        ].join(' · ')}
      </p>
      {hardest && <p>{say('cynefin.hardest', { domain: name(hardest).toLocaleLowerCase() })}</p>}
      <div className="zones">
        {zoneOrder.map((domain) => (
          <section key={domain} className="zone" data-domain={domain}>
            <header className="zone__head">
              <h3 className="zone__title">{name(domain)}</h3>
              <p className="zone__response">
                {word(framework.domains[domain].response)}
                {framework.domains[domain].unconfirmed && '*'}
              </p>
            </header>
            <ul className="zone-parts">
              {placings
                .filter((it) => it.domain === domain)
                .map((it) => {
                  const last = programme.moves?.[it.history.at(-1) ?? '']
                  return (
                    <li key={it.factor}>
                      <div className="part" data-open={!it.counts || undefined}>
                        <span className="part__title">{factors[it.factor]?.title}</span>
                        <span className="part__marks">
                          {it.counts
                            ? [last?.reason, last?.by && `– ${last.by}`].filter(Boolean).join(' ')
                            : say('cynefin.notCounted')}
                        </span>
                      </div>
                    </li>
                  )
                })}
            </ul>
          </section>
        ))}
      </div>
      <p className="paper-foot">* {say('boards.unconfirmedNote')}</p>
      <PaperFoot source={framework.sources.domains} />
    </>
  )
}
