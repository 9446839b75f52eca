import type { Framework } from '../framework.ts'
import { domains } from './domains.ts'
import { functions } from './functions.ts'
import { lenses } from './lenses.ts'
import { prompts } from './prompts.ts'
import { rules } from './rules.ts'
import { sources, theCase } from './sources.ts'
import { vocabulary } from './vocabulary.ts'

/** The rule set that comes with the product; each part says whose it is. */
export const nysynFramework: Framework = {
  id: 'nysyn-1',
  version: 1,
  title: {
    nb: 'Ny syntese og Cynefin, Nysyns utgave',
    nn: 'Ny syntese og Cynefin, Nysyn si utgåve',
    en: 'New Synthesis and Cynefin, Nysyn’s edition',
  },
  source: { ...theCase, title: 'Nysyn', own: true },
  sources,
  vocabulary,
  lenses,
  functions,
  domains,
  domainPrompts: prompts,
  rules,
}
