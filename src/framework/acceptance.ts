import { idsOf, type Programme } from '#model/programme.ts'

/** The id of the acceptance of an alarm about something, if a person has accepted it with a reason. */
export function acceptanceOf(programme: Programme, alarm: string, on: string): string | undefined {
  const accepted = programme.accepted ?? {}
  return idsOf(accepted).find((id) => accepted[id]?.alarm === alarm && accepted[id]?.on === on)
}
