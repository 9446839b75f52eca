import { type Detail, detailAt } from '#drawing/detail.ts'
import { useView } from '../desk.ts'

/** How much of a box is drawn at the zoom as it is; the component follows it. */
export function useDetail(): Detail {
  return useView(({ zoom, titlesOnly }) => detailAt(zoom, titlesOnly))
}
