import { type Factor, factorKinds, type Table } from '#model/theory.ts'
import type { Say } from '#text/say.ts'
import { byTitle } from '../impact/byTitle.ts'
import type { Option, OptionGroup } from '../kit/Select.tsx'

/** All boxes to choose among, under their kinds, by title. */
export function boxOptions(
  say: Say,
  factors: Table<Factor>,
  except: ReadonlySet<string> = new Set(),
): readonly OptionGroup<string>[] {
  return factorKinds.flatMap((kind) => {
    const options = titledOptions(factors, (id, factor) => factor.kind === kind && !except.has(id))
    return options.length > 0 ? [{ heading: say(`kind.${kind}`), options }] : []
  })
}

/** Records to choose among, by title. */
export function titledOptions<R extends { readonly title: string }>(
  table: Table<R>,
  isOffered: (id: string, record: R) => boolean = () => true,
): readonly Option<string>[] {
  return Object.entries(table)
    .filter(([id, record]) => isOffered(id, record))
    .map(([value, { title }]) => ({ value, label: title }))
    .sort((a, b) => byTitle(a.label, b.label))
}
