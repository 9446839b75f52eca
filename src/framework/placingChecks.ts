/**
 * What is worth a second thought about where a proposal's parts are placed?
 *
 * «Alt er komplisert»: four parts or more, and every one complicated or clear; the source warns that
 * large measures drift to the ordered side. Misfits with place: complex and liminal parts that stand
 * in a project, and clear ones that stand in a network. Our own rules (domain.md, section 3, rules 4
 * and 5); each can be accepted with a reason. A proposal without parts has no alarm.
 */
import type { Domain, PlacingAlarmName } from '#model/boards.ts'
import { theoryWith } from '#model/layers.ts'
import type { Place, Programme } from '#model/programme.ts'
import { acceptanceOf } from './acceptance.ts'
import { frameworkOf } from './framework.ts'
import { type Placing, placingsOf } from './placings.ts'

export interface PlacingAlarm {
  readonly alarm: PlacingAlarmName
  /** What it is about: the `on` of an acceptance. */
  readonly on: string
  readonly part?: string
  readonly place?: string
  readonly accepted?: string
}

export function placingChecks(programme: Programme, proposal: string): readonly PlacingAlarm[] {
  const placings = placingsOf(programme, proposal)
  const { rules } = frameworkOf(programme)
  const found = [...allOrdered(placings), ...misfits(programme, proposal, placings)]
  const asked = found.filter(({ alarm }) => !rules[alarm].off)
  return asked.map((alarm) => {
    const on = [proposal, alarm.part, alarm.place].filter((id) => id !== undefined).join('.')
    const accepted = acceptanceOf(programme, alarm.alarm, on)
    return { ...alarm, on, ...(accepted && { accepted }) }
  })
}

type Found = Omit<PlacingAlarm, 'on'>

function allOrdered(placings: readonly Placing[]): Found[] {
  const isOrdered = ({ domain }: Placing) => domain === 'complicated' || domain === 'clear'
  return placings.length >= 4 && placings.every(isOrdered) ? [{ alarm: 'all_ordered' }] : []
}

/** A part stands in its own place, else in the one that is chosen for the proposal. */
function misfits(programme: Programme, proposal: string, placings: readonly Placing[]): Found[] {
  const { change = {}, choice } = programme.proposals[proposal] ?? {}
  const { factors } = theoryWith(programme.theory, change)
  return placings.flatMap(({ factor, domain }): Found[] => {
    const id = factors[factor]?.place ?? choice?.place ?? ''
    const place = programme.places[id]
    const alarm = domain && place && misfitOf(domain, place)
    return alarm ? [{ alarm, part: factor, place: id }] : []
  })
}

function misfitOf(domain: Domain, place: Place): PlacingAlarmName | undefined {
  const model = place.model ?? place.kind
  if (model === 'project' && (domain === 'complex' || domain === 'liminal')) {
    return 'exploring_in_project'
  }
  return model === 'network' && domain === 'clear' ? 'routine_in_network' : undefined
}
