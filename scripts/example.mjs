// Makes the worked example in three languages, public/example/*.nysyn.json: the structure of the
// golden sample, the words of exampleTexts.mjs, and the places that a tidy drawing gives the boxes.
// Run it when words or the drawing have changed: node scripts/example.mjs

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { boardsIn } from './exampleBoards.mjs'
import * as texts from './exampleTexts.mjs'
import { root } from './install.mjs'
import { withSources } from './sources.mjs'

const languages = ['nb', 'nn', 'en']
const sample = JSON.parse(
  await readFile(join(root, 'test/fixtures/format/1-fremtidens-innkreving.json'), 'utf8'),
).programme

await withSources(async (load) => {
  const { settled } = await load('scripts/exampleLayout.ts')
  const { serialiseProgramme } = await load('src/model/format.ts')
  await mkdir(join(root, 'public/example'), { recursive: true })
  for (const [at, language] of languages.entries()) {
    const programme = await settled(inLanguage(at, language), language)
    const file = join(root, `public/example/fremtidens-innkreving.${language}.nysyn.json`)
    await writeFile(file, serialiseProgramme(programme))
    console.log(relative(root, file))
  }
})

function inLanguage(at, language) {
  const { theory, places, proposals } = sample
  return {
    ...sample,
    ...words(at, texts.programme),
    language,
    endYear: 2028,
    phase: 'deliver',
    owner: 'A1',
    theory: {
      ...theory,
      ...tablesIn(at, theory, texts),
      indicators: each(texts.indicators, (indicator) => words(at, indicator)),
    },
    layout: {},
    places: each(places, (place, id) => ({ ...place, title: texts.places[id][at] })),
    proposals: each(proposals, (proposal, id) => proposalIn(at, proposal, texts.proposals[id])),
    decisions: {},
    ...boardsIn(at),
  }
}

function proposalIn(at, proposal, { factors, links, assumptions, actors, stances, ...own }) {
  return {
    ...proposal,
    ...words(at, own),
    step: 2,
    change: {
      ...proposal.change,
      ...tablesIn(at, proposal.change, { factors, links, assumptions, actors }),
    },
    layout: {},
    stances: each(proposal.stances, (stance, id) => ({ ...stance, reason: stances[id][at] })),
    rulings: {},
  }
}

/** The records of a theory or of a proposal's change, with their words. */
function tablesIn(at, tables, { factors, links, assumptions, actors }) {
  return defined({
    factors: each(tables.factors, (factor, id) => {
      const [title, text] = factors[id]
      return { ...factor, ...words(at, { title, text }) }
    }),
    links: each(tables.links, (link, id) => {
      const [rationale, evidence] = links[id]
      return { ...link, ...words(at, { rationale, evidence }) }
    }),
    assumptions: each(tables.assumptions, (assumption, id) => {
      const [title, text, status, evidence, test] = assumptions[id]
      return { ...assumption, ...words(at, { title, text, status, evidence, test }) }
    }),
    actors:
      tables.actors &&
      each(tables.actors, (actor, id) => {
        const [title, short, sphere] = actors[id]
        return { ...actor, ...words(at, { title, short, sphere }) }
      }),
  })
}

/** The fields in one language: a list is a text in all three. */
function words(at, fields) {
  return defined(each(fields, (field) => (Array.isArray(field) ? field[at] : field)))
}

function defined(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

function each(table, make) {
  return Object.fromEntries(Object.entries(table).map(([id, record]) => [id, make(record, id)]))
}
