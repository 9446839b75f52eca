import { useView } from '../desk.ts'

/** Whether something else is lit. What is pointed at now comes before what was lit to stay. */
export function useIsDim(table: 'factors' | 'links', id: string): boolean {
  return useView(({ lit, litFast }) => {
    const light = lit ?? litFast
    return light !== undefined && !light[table].has(id)
  })
}
