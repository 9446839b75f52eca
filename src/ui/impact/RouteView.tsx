import type { Sign } from '#model/theory.ts'
import { useSay } from '../desk.ts'
import type { RouteWords } from './routeWords.ts'

const headings = {
  '+': 'impact.route.plus',
  '-': 'impact.route.minus',
  '?': 'impact.route.unknown',
} as const

interface RouteViewProps {
  /** Which of several routes it is; left out where there is only one. */
  readonly sign?: Sign | undefined
  readonly words: RouteWords
}

/** A route from what the proposal does to the effect, link by link with its reason. */
export function RouteView({ sign, words }: RouteViewProps) {
  const say = useSay()
  return (
    <div className="impact-route">
      {sign && <p className="impact-route__name">{say(headings[sign])}</p>}
      <p className="impact-route__cause">{words.cause}</p>
      {words.steps.length > 0 && (
        <ol className="impact-route__steps">
          {words.steps.map((step) => (
            <li key={step.link}>
              <span className="impact-route__why">
                {step.said && (
                  <>
                    <span className="impact-route__sign">{step.said.sign}</span>
                    {' · '}
                    {step.said.evidence}
                    {': '}
                  </>
                )}
                {step.reason ?? <em>{say('impact.step.noReason')}</em>}
                {step.ruled && <strong className="impact-route__ruled">{step.ruled}</strong>}
              </span>
              <span className="impact-route__to">{step.to}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
